id: aq0018
genre: filing
where: AU
published: 2010-09-06
title: Summary of prosecution opening, R v [[K p3 name|Sirikul]] and [[K p4 name|Baines]]
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=accused age=56 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult misidentified=yes
note: NSW District Court summary; complainants lettered at first, then named; one is held for deportation as an unlawful worker

DISTRICT COURT OF NEW SOUTH WALES — PARRAMATTA
Regina v [[K p3 name|Ratana SIRIKUL]] and [[K p4 name|Kevin John BAINES]]
File Nos [[K p3 id|2010/00044817]], [[K p4 id|2010/00044818]]

Before her Honour Judge [[K p5 name|Cassandra Whitlock]]. For the Crown, Mr [[K p6 name|Anand Pillai]].

1. The complainants will be called Witness A and Witness B.

2. The accused [[K p3 name|Sirikul]], 49, known to staff as [[K p3 alias|Mae Noi]], managed a licensed premises in Church Street. The accused [[K p4 name|Baines]], 56, of [[K p4 address|Railway Parade, Granville]], drove a maroon Tarago ([[K p4 vehicle|BN 07 QT]]) and held the keys.

3. Witness A, then 25, a former cook, came from Udon Thani on the promise of restaurant work. At the airport her passport ([[W p1 id|K394410]]) was taken. In the car she learned of a contract: $53,000, to be paid by seeing nine hundred men. She wept; [[K p4 name|Baines]] told her that immigration "feeds girls like you to the dogs".

4. She lived with five others in [[W p1 address|the flat over the tyre shop, Pitt Row]], and could leave only in the Tarago.

5. Witness B, 31, refused to work after a miscarriage. Her debt was increased by $8,000. On 19 March she climbed from a window and went to the police counter, where, no interpreter being available, she was treated as an unlawful non-citizen and conveyed to Villawood ([[W p2 id|detainee VIL-10-0762]]). She remained there until June. The Crown accepts this ought not to have occurred.

6. The neighbour, [[K p7 name|Bruce Farrugia]], will say he saw a woman on the awning at about 5am and called out, "You right, love?" He remembers [[W p2 body|a streak of white in the front of her hair]]. Mr [[K p7 name|Farrugia]] gave her thongs.

7. The ledger (MFI 4) is in Thai. It is translated by [[K p8 name|Dr Wipa Chantrasorn-Hill]]. Entries read "[[W p1 alias|Lek]] 14, [[W p2 alias|Bow]] 0". Dr [[K p8 name|Chantrasorn-Hill]] will say that the zeros are underlined.

8. Text messages extracted from the handset of [[K p3 name|Sirikul]] include: "Tell [[W p1 name|Malee]] her brother school fee is finish if she cry again" and "[[W p2 name|Duangjai]] is crazy, send back".

9. [[K p3 name|Sirikul]] was herself brought to Australia under a similar contract in 1989. The Crown does not dispute that; it's a matter for sentence, should that arise.

DIRECTIONS
(a) There is a non-publication order as to both complainants.
(b) Witness A's statement is to be re-filed without the cover sheet ([[W p1 name|INTHAVONG]], [[W p1 name|Malee]], dob [[W p1 birthdate|17/8/83]], c/- [[W p1 address|Marrickville women's refuge, Silver Street]]).
(c) Ms [[W p2 name|Duangjai Phromma]] to give evidence by link from her new workplace, [[W p2 employer|the orchid nursery at Dural]].
(d) Registry to correct the file name [[W p2 url|R-v-Sirikul_wit_Phromma_visa.pdf]].

Adjourned to Monday, 10am. Mr [[K p6 name|Pillai]] estimates three weeks. Bail continued for [[K p4 name|Baines]]; reporting daily. Her Honour Judge [[K p5 name|Whitlock]] reserved costs of the interpreter.
