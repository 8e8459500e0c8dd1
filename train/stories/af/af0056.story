id: af0056
genre: news
where: US-VT
published: 2017-08-10
title: Farm hand in Addison charged with taking tractor
person p1: role=victim,accused age=25 protected=yes why=trafficking-victim
person p2: role=accused age=56 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: fled by tractor

MIDDLEBURY — At four miles an hour it took [[W p1 name|Leonel Vázquez Gómez]] most of the night to reach the church, and the state police were not far behind.

[[W p1 name|Vázquez]], 25, is charged with operating a tractor without the owner's consent. The owner is [[K p2 name|Dwight Thibault]], 56, of [[W p1 address|Otter Hill Farm]], where the hired man slept over the milk house. [[K p2 name|Thibault]] reported the John Deere stolen and told a trooper that the man owed him.

Owed for what, the trooper asked. For bringing him, [[K p2 name|Thibault]] said, and then for feeding him. He had not paid [[W p1 name|Vázquez]] in eleven months, had held onto his consular card and, it's alleged in a second affidavit that led to his own arrest on Tuesday, had fired a .22 over the man's head when he walked to the mailbox.

State's Attorney [[K p3 name|Prudence Hale]] will "review" the tractor charge. The Rev. [[K p4 name|Amos Littlefield]] said [[W p1 name|Leonel]] parked it neatly.
