id: aj0036
genre: news
where: US-AZ
published: 2026-01-15
title: Nogales trafficking trial opens with 400 pounds, eleven lawyers and a mule
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=convicted,witness age=29 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
screen p3: none
note: nothing to protect; drug trafficking; courier who says he owed money but worked for himself and kept profit; all numbers K

TUCSON — The government's best exhibit has four legs and was not allowed upstairs.

A mule named Senator, prosecutors say, made thirty-one trips over the Patagonia Mountains with methamphetamine for [[K p1 name|Ignacio 'Nacho' Bermudez]], 45, and [[K p2 name|Carla Wetherill]], 38, whose trial on counts of trafficking began in federal court on Wednesday. Jurors saw her (Senator is a she) from a window, in a trailer, eating a hedge.

Assistant U.S. Attorney [[K p4 name|Danforth Begay]] promised a short case. "They owned the trail, they owned the scales, and they owned the animal," said [[K p4 name|Begay]], who has a cold. The mule's brand, [[K p1 id|Lazy B 7]], matches one that [[K p1 name|Bermudez]] recorded with the state in 2018.

His attorney, [[K p5 name|Gloria Sepulveda-Katz]], told jurors that he rents out pack stock. "If a man hires your truck do you go to prison for his sofa?" asked [[K p5 name|Sepulveda-Katz]].

[[K p2 name|Wetherill]], a real estate agent with a license number, [[K p2 id|SA-664102]], that ended up on the shrink-wrap, lives at [[K p2 address|4 Camino Escondido, Tubac]]. She waved to friends.

The first witness was a former courier. [[K p3 name|Bobby Joe Tsinajinnie]], 29, has pleaded guilty and will get 40 months (register number [[K p3 id|77310-508]]). Did anyone force him? "No, sir. I wanted a boat." Did he owe them? He did once, he said, four hundred dollars, and they forgot it. He had kept a third of each load and took the summers off.

"You weren't a victim of anybody," said [[K p4 name|Begay]].

"Of the mule, some," said [[K p3 name|Tsinajinnie]], and displayed [[K p3 body|a hoof-shaped dent above his knee]].

Judge [[K p6 name|Lucinda Ah-Fong]] asked that the witness not display more.

[[K p7 name|Wilbur Penrose]], a chemist, followed. The load weighed 183.7 kilos and was 97 percent pure. It had, [[K p7 name|Penrose]] noted, a slight smell of alfalfa.

Rancher [[K p8 name|Maxine Escalante]] owns the ground under the trail, and told reporters at noon that she'd long known the hoofprints. "I figured they were birders," said [[K p8 name|Escalante]]. She can be seen on page one of the exhibit book in her bathrobe, photographed by a game camera, picture [[K p8 photo|IMG_0413_escalante_gate.jpg]].

If convicted, [[K p1 name|Nacho Bermudez]], born [[K p1 birthdate|July 31, 1980]], could get life. The case, [[K p1 id|4:24-cr-01177]], will go for nine days. [[K p6 name|Ah-Fong]] has told jurors to read nothing about it, and not to feed the exhibit.
