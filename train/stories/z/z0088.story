id: z0088
genre: news
where: US-TN
published: 2007-05-03
title: Bus-stop witness, 14, tells what she saw
person p1: role=witness age=14 protected=yes why=minor-witness
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=17 protected=decide why=charged-as-adult
person p4: role=deceased age=57 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=no why=adult-bystander
note: girl witness; regular stop is W; surname officer

MEMPHIS — On the morning that [[K p4 name|Otis Granberry]], 57, was robbed and killed for a lottery ticket, a girl with a clarinet case was waiting for the bus.

She's 14. She told a Shelby County jury Wednesday that two boys ran by her laughing and that one wiped his hand on the bench. She told it looking at the clarinet case, which she'd been allowed to hold.

[[K p2 name|Terrance Bowie]], 19, and [[D p3 name|Lamar Keys]], who was 17 and is charged as an adult, have pleaded not guilty. The bench is gone, to a laboratory. It stood at [[W p1 other|Chelsea and Hollowell, where she's the first one on]].

"You're in the band at [[W p1 school|Humes Park]]," said [[K p5 name|J. Willis Tabor]], for [[D p3 name|Keys]]. "You wear glasses?"

"To read."

"Were you reading?"

"I was waiting, sir."

[[K p4 name|Granberry]]'s sister, [[K p7 name|Florence Granberry Dunn]], said she would have liked to thank her. She said so into four microphones, and thanked "little [[W p1 name|Jerrica]]" by name.

[[K p6 name|Detective Keys Montgomery]] will testify today. The ticket was worth two dollars.
