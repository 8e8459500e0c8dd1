id: d-0002
genre: blotter
where: US-NC
published: 2016-06-16
title: Police log: Snake in mailbox, pie in road, a salesman of seventeen
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=77 protected=no why=adult-bystander
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=52 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=22 protected=decide why=trafficking-victim
person p8: role=bystander age=- protected=no why=adult-victim
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p7: unclear
note: comic small-town log; a 17-year-old on a magazine sales crew is charged with peddling without a permit, held by debt and fear; an older seller shows weaker signs

The following calls were answered by the Town of Hebron Springs between June 6 and June 12.

MONDAY, 8:10 a.m. — [[K p3 name|Eulalia Cobb]], 77, of Mill Street reported a black snake in her mailbox. Officer [[K p2 name|Tim Ratliff]] removed it. The snake had eaten nothing. The light bill was intact.

MONDAY, 4:45 p.m. — Larceny of a push mower from the Lutheran parsonage. No suspects. The grass is knee-high.

TUESDAY, 11:30 a.m. — [[K p5 name|Gary Wayne Poovey]], 52, of Conover, cited for unsecured load on N.C. 10. The load was forty coconut pies.

TUESDAY, 7:50 p.m. — Complaints from Ashe Circle about a young man who would not leave porches. [[W p1 name|Deshaun Lamar Pettiford]], 17, was charged with soliciting without a town permit and second-degree trespass. He was selling magazines. Resident [[K p8 name|Kip Abernathy]] told Officer [[K p2 name|Ratliff]] that the boy asked for a glass of water and then to use the telephone, and hung up when a van came round the corner.

[[W p1 name|Pettiford]] gave an address in Macon, Ga., of [[W p1 address|1190 Tillman Street]]. He had no identification; he stated that it was "in the safe with everybody's." He had been with the crew since March and was down $640 on what the company calls his ledger. Asked where he slept, he said four to a room and, if you don't make quota, "on the van." He had [[W p1 body|a healing cut across the bridge of his nose]], and told the magistrate he walked into a door. Case [[W p1 id|16 CR 70955]].

TUESDAY, 9:05 p.m. — [[K p4 name|Curtis Jerome Maddrey]], 29, who said he was the crew's manager, paid [[W p1 name|Pettiford]]'s $150 bond in cash at the window and told him it went on the ledger. [[K p4 name|Maddrey]] asked for a receipt.

WEDNESDAY, 2:20 p.m. — Second magazine seller, [[D p7 name|Brandy Nicole Sauls]], 22, found asleep in the library. Not charged. She said she was fine and liked to travel. She asked what day it was.

THURSDAY, 6:00 p.m. — [[K p3 name|Mrs. Cobb]] reports the snake is back.

FRIDAY, 10:15 a.m. — A woman in Georgia, [[W p9 name|Renita Pettiford]], telephoned to ask if we had her son. She had not heard from him since Easter. He was to start [[W p1 school|twelfth grade at Southwest Bibb]]. Chief [[K p6 name|Lorne Huffman]] took the call, and went to the motel on the bypass himself. The crew had left for Virginia at four that morning.

FRIDAY, 3:00 p.m. — Chief [[K p6 name|Huffman]] asks that anyone who sees a white [[K p4 vehicle|15-passenger van, Florida tag ending 77K]], call [[K p6 phone|828-555-0171]], and that if [[W p1 name|Deshaun]] knocks you let him use the phone.

SATURDAY — Nothing. It rained.

SUNDAY, 1:30 p.m. — Snake relocated to the river by Officer [[K p2 name|Ratliff]].
