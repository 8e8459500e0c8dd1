id: ae0075
genre: news
where: US-CO
published: 2021-09-02
title: Middle school lockdown ends; student in custody
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=bystander age=- protected=no why=adult-bystander
note: juvenile, witness; the school is theirs; baker across the street K

No shot was fired, no one was hurt and at [[W p1 school|Wapiti Ridge Middle School]] they'd like to leave it at that, but they can't.

A 13-year-old boy was taken into custody at 10:20 Tuesday with a revolver in a lunch sack. He will be petitioned in juvenile court, said Police Chief [[K p2 name|Anselm Boyd]], who did not name him.

He was given away by a girl of 12 who [[W p4 other|sits behind him in math]] and asked for a pass. Principal [[K p3 name|Loretta Quintana]] called her the bravest person in the county. "She went white as paper. I said, [[W p4 name|Harper]], breathe."

The sack had [[W p1 name|Gage M.]] on it, in his mother's writing, and can be read in [[W p1 photo|the photograph that the department posted at noon and withdrew at one]].

[[K p5 name|Ginger Lavoie]], who owns [[K p5 employer|Rise Up Bakery]] opposite, let 140 children sit on her flour. She lives on the next block at [[K p5 address|61 Aspen]], and had run both ways.

Parents may collect backpacks Thursday. The boy is at [[W p1 place|Adams Youth Services]].
