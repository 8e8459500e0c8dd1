id: af0100
genre: news
where: GB-ENG
published: 2019-04-04
title: Two women fined after Portsmouth flat visit
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: two independent women sharing a flat: an offence, but no coercion

Two friends who shared a flat, a diary and the heating bill were fined £300 each for keeping a brothel, which is what the law calls a flat where there are two.

[[K p1 name|Kerry-Ann Dugdale]], 34, and [[K p2 name|Vesna Radić]], 41, of Clarence Parade, pleaded guilty at Portsmouth Magistrates' Court. Both have been in the trade for years. They'd moved in together in order to feel safer after [[K p1 name|Dugdale]] was robbed on her own.

Nobody made them, took from them or sent them anywhere, District Judge [[K p3 name|Fiona Masterman]] was told; police had seen each of them alone, with an interpreter whom [[K p2 name|Ms Radić]] sent away because she has taught English.

"What would you have them do?" asked their solicitor, [[K p4 name|Ravi Thakrar]]. "Be robbed separately?"

The judge said that she didn't write the Act. She gave them six months to pay. The landlord, who'd known and had raised the rent, wasn't before the court.
