id: z0081
genre: news
where: US-SD
published: 2014-07-17
person p1: role=victim,missing age=15 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: the carnival; a unnamed 15-year-old in one sentence, name slips later in poster; another victim (adult robbery)

SIOUX FALLS — A carnival worker robbed of $900 on Sunday chased his robber into a camper and found somebody who needed help more than he did.

[[K p3 name|Leopold Ames]] had been cashing out the ring toss when [[K p2 name|Shad Burgess]], 44, who runs the duck pond, put something in his ribs. [[K p3 name|Ames]] followed him across the lot. "He shut the door on me, and I opened it, and there's this kid on the bunk in a Tweety shirt."

The kid is 15. She told officers that [[K p2 name|Burgess]] has brought men through that door in four towns since Watertown, at twenty dollars, and thirty after dark.

[[K p4 name|Capt. Ione Bad Heart]] said that her department had been looking for the girl, though not here. "Her dad, [[W p6 name|Wes]], had a poster up at every Cenex on I-29."

The poster was still up Monday at the fairground gate, beneath the schedule: HAVE YOU SEEN [[W p1 name|CHEYENNE]]? Someone had drawn a smile on it and written FOUND.

[[K p2 name|Burgess]] told [[K p5 name|Magistrate Per Aasen]] the money was his. [[K p3 name|Ames]] got $840 of it back. He put $40 in an envelope, and asked the captain to see that it got to Tweety.
