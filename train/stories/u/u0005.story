id: u0005
genre: news
where: GB-SCT
published: 2014-11-27
title: Deckhand held in cells 'was owed two years' pay', Aberdeen court told
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: victim first arrested as an immigration offender; vessel where he lived is W; police number; chaplain kept

When officers went aboard at Portskail harbour they arrested the wrong man, a sheriff was told yesterday.

The Ghanaian, then 33, was cooking rice. He had been eighteen months on [[W p1 place|the prawn trawler Guiding Morn]], sleeping in the fo'c'sle even in port, and had set foot on the quay only to handle ropes. His seaman's book was in the skipper's safe. Because he had no leave to enter the United Kingdom he was put in handcuffs, taken to Aberdeen and lodged as an overstayer; the custody sheet, [[W p1 id|PS-G 5550172]], describes him as "illegal crewman, [[W p1 alias|'Sparky']]".

He spent nine days there before the port chaplain, the Rev [[K p5 name|Moira Geddes]], asked to see his contract.

"It promised eight hundred dollars a month," she told Sheriff [[K p6 name|Neil Abercrombie]]. "He had had two hundred, once. The rest was held back against his air fare, his oilskins, and a fine for sleeping in."

Depute fiscal [[K p3 name|Catriona Low]] led evidence that the skipper, [[K p2 name|Hector Innes McPhail]], 58, struck the crewman with a gutting board and warned he would be "put over the side past the Flannans" if he spoke to the harbourmaster.

[[K p2 name|McPhail]], for whom [[K p4 name|Gavin Auchterlonie]] appears, has pled not guilty to a charge under section 47 of the Criminal Justice and Licensing Act.

A translation of a letter home, found under the mattress and lodged as production 9, ends: "Tell Mama I am well, your [[W p1 name|Kojo Essuman]]." The court ordered that it not be reported. A copy was nonetheless pinned to the door of the fishermen's mission on Wednesday by someone who wanted the town to know.

The trial goes on.
