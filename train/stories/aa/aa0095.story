id: aa0095
genre: filing
where: US-PR
published: 2011-04-07
title: Sala 402: calendario del jueves (bilingual clerk's copy)
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=27 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: Puerto Rico; Dominican woman; bilingual docket; yola debt

Hon. [[K p4 name|Migdalia Rexach]]. Fiscal: Lcda. [[K p5 name|Ortiz Veguilla]]. Se ruega silencio. (Please be quiet, the A/C is louder than you.)

8:30  El Pueblo v. [[K p3 name|Rubén Colón Marrero]], 33. [[K p3 id|KLE2011G0112]]. Art. 198 robo agravado. Vista preliminar. Lost the bag in the sea.
8:45  El Pueblo v. [[K p6 name|Jeniffer Tirado]], 27. [[K p6 id|KLE2011G0119]]. Ley 22, art 7.02. Sentence: curso de mejoramiento.
9:00  El Pueblo v. [[W p1 name|Yokasta Peralta Guzmán]], 22. [[W p1 id|KMI2011-0407]]. Prostitución. Defense asks leave to read a paragraph: Client crossed from Miches by yola with eleven others, one of whom she doesn't want to speak about. The man who fetched them from the beach, 40, said the fare had been doubled by the engine; she might work it off at his bar, which she thought was bar work. She slept in [[W p1 address|the room above La Sirena, parada 15]], key outside. In seven weeks she paid $9,000 and owed $3,000. When the raid came in, she ran to the policeman and he cuffed her. Fiscal doesn't oppose dismissal. Archivado. Intérprete not needed. Box of tissues needed.
9:10  El Pueblo v. [[K p2 name|Wilfredo "Fredo" Ayala]], 40. [[K p2 id|KTR2011-0031]]. Trata humana, art. 189. Fianza $300,000. Not posted. The bailiff to keep him on the far stair while [[W p1 name|Yokasta]] goes down the near one.
10:00  receso
