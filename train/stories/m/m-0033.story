id: m-0033
genre: news
where: US-NM
published: 2010-03-25
title: Choir director's 'traveling squad' case goes to jury
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=witness age=17 protected=yes why=minor-witness
note: choir tie: church/choir is W where they belong; a defence lawyer slips; emails of the girls in an exhibit

[[K p7 name|Lupita Archuleta-Dean]], staff writer

LAS PALOMAS — The case against [[K p3 name|Timothy Ravenhall]] went to twelve people at 4:10 on Wednesday, after prosecutor [[K p4 name|Esteban Maes]] read aloud, in a flat voice, the subject lines of forty e-mails.

"Re: solo. Re: Re: solo. Re: our secret. Re: don't tell your dad."

[[K p3 name|Ravenhall]], 43, who directed [[W p1 other|the youth choir of Santo Niño parish]], is charged with criminal sexual contact of two of his sopranos, then 15 and 16, on a trip to Durango. He's denied it. He lives at [[K p3 address|1 Acequia Court]], and it was there that deputies seized a laptop, a class ring that wasn't his and [[K p3 vehicle|a 15-passenger van, plate GCP-102]].

Exhibit 12, which was projected on the wall for twenty seconds before Judge [[K p5 name|Calvin Begaye]] had it taken down, showed the To: line: [[W p1 email|mari.solo.baca@cholla-mail.net]], [[W p2 email|jsandovalxo@cholla-mail.net]].

Defense attorney [[K p6 name|Winifred Stroud]] told jurors that the older girl had been passed over for a solo. "Was it envy? Ask yourselves why [[W p2 name|Jolene]]—why the older complainant waited till after auditions."

"Because she's sixteen," said [[K p4 name|Maes]] on rebuttal.

The bus driver heard nothing. A 17-year-old tenor, [[W p8 other|the only boy on the trip]], heard [[W p1 name|Marisol]] crying in the next room and knocked. His testimony took four minutes. He'd come straight from [[W p8 employer|his shift at Allsup's]] with [[W p8 other|the name tag, DOMINIC]], still on.

Jurors asked for the van's mileage log at 5.
