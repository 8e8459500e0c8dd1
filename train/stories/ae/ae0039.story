id: ae0039
genre: news
where: US-CO
published: 2013-01-31
title: Boy, 7, found asleep in hay after night-long search
person p1: role=missing age=7 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; lost child found, no crime

He had a sandwich, a dog and a flashlight, and he did not know that he was lost.

[[K p1 name|Wyatt Archuleta]], 7, was found at 5:50 Wednesday morning in a hay barn two miles from his home at [[K p1 address|14800 County Road H]], after some ninety people had walked for him through six inches of snow. Undersheriff [[K p3 name|Fern Kessler]] said there was no sign of foul play, only of the sandwich.

"He followed the dog," said his father, [[K p2 name|Benny Archuleta]]. The barn belongs to [[K p4 name|Hans Pfeiffer]], who says that it was the dog that barked at him.

[[K p1 name|Wyatt]] was back at [[K p1 school|Conejos Elementary]] by lunch, in some glory.
