id: a-0133
genre: news
where: US-WA
published: 2012-09-20
title: Boy who brought gun to class had been target of bullying, chief says
person p1: role=accused age=9 protected=yes why=juvenile-accused
person p2: role=victim age=8 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: none
note: a third-grader arrested; the victim wounded; mother's boyfriend charged with unsafe storage; the school is the place; teacher

PORT HADLEY — The gun was in a backpack shaped like a shark. It went off when the boy who had carried it to [[D p1 school|Nathan Eckstein Primary]] set the backpack down.

A girl of 8 at the next table was struck in the elbow. She's in satisfactory condition. The boy, 9, was taken in handcuffs, which a deputy had to hold on with his own hands, and brought before a juvenile judge.

Chief [[K p3 name|Lars Ingebretsen]] said the boy "had had about enough" on the playground. The pistol came out of the glove box of [[D p4 name|Shaun Lathrop]], who lives with the boy's mother and has been charged with reckless endangerment.

Teacher [[K p5 name|Marisela Quist]] said she had put both on the same table since they were friends.

"[[W p1 name|Elijah]]'s first words were, is [[W p2 name|Poppy]] mad at me," she said.
