id: t0014
genre: news
where: US-VA
published: 2016-05-20
title: Nanny accused of taking brooch tells of 19 months without a day off
person p1: role=accused,victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: domestic worker charged with larceny by her employer; the house where she lived is W; the child's name would point to her employer

McLEAN, Va. — In the statement of value attached to the warrant, the brooch is worth $2,100. In the same statement the woman who is said to have stolen it is described as "staff."

[[W p1 name|Grace Adjei-Boateng]], 33, of Kumasi, Ghana, was arrested March 3 on a bench at the Tysons bus stop, with one bag. She'd left by the laundry-room window of [[W p1 address|a brick colonial on Ballantrae Ridge Court]], where she cooked, cleaned and minded a seven-year-old from 5 in the morning until the last guest went home.

Her employer, trade consultant [[K p2 name|Yvonne Sackey-Lund]], swore out the complaint for grand larceny an hour later.

Fairfax County public defender [[K p3 name|Naveen Chaudhry]] asked that it be dropped. His client was promised $11 an hour, he said. She got $100 a month, "when Madam remembered," and her passport was put in the safe on the first night. When she asked for it in December, [[K p2 name|Sackey-Lund]] told her that she'd be reported as a thief and deported in handcuffs, and that nobody here would believe a village girl.

"And here we are," said [[K p3 name|Chaudhry]].

Detective [[K p6 name|Lauren Pitt]] agreed that the safe held [[W p1 name|Adjei-Boateng]]'s passport, No. [[W p1 id|G0155281]]. There was no brooch in the bag.

General District Judge [[K p4 name|Winston Carrow]] continued the case to June. [[K p2 name|Sackey-Lund]] has since been indicted on a forced-labor count and has denied it.

