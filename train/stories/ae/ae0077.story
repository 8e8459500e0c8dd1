id: ae0077
genre: news
where: US-NC
published: 2016-11-23
title: Blueberry crew leader pleads
person p1: role=convicted age=42 protected=no why=adult-convicted
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=victim age=17 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p2: labor-trafficking
screen p3: labor-trafficking
note: farm; father and son from a labour camp; the grower who owned the land K; a nurse's slip

[[K p1 name|Domingo Salas]] stood in front of Judge [[K p4 name|Harriet Lumley]] with his hat in both hands and agreed that he had done it.

What he did, the plea says, was to bring a father, 35, and his son, 17, from Huehuetenango to pick berries, and take the deed of their house as security. Each week he subtracted for the bus, the beds, the water. By August they owed more than they had come with. When the son ran, [[K p1 name|Salas]], 42, drove the road with a bat until he got in.

They bunked in [[W p2 address|the cinderblock row off Singletary Lake Road]]. The field was leased from [[K p5 name|Miles Rackley]], who lives at [[K p5 address|909 Poplar]] and isn't accused.

The boy had his appendix out at Bladen Memorial under his own name. A nurse's statement, attached, runs: "I asked [[W p3 name|Wilmer]] who'd pay. He said, my father [[W p2 name|Eulogio Tzoy]] already owes for me."

[[K p1 name|Salas]], of [[K p1 address|21 Booker Street]], Clarkton, drove [[K p1 vehicle|a blue school bus with the doors wired]]. It is in evidence. File [[K p1 id|7:16-CR-58]].
