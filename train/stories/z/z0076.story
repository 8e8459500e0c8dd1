id: z0076
genre: blotter
where: US-WA
published: 2010-03-18
title: Police Beat — San Juan Islander
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=8 protected=yes why=minor-victim
person p3: role=accused,relative age=30 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=52 protected=no why=adult-accused
note: nine items, one of a child left in a car

**Mar. 8.** A goat was on the ferry. A ticket was issued to [[K p1 name|Barnaby Kell]], 38, who was with the goat.

**Mar. 9.** Found: a boot.

**Mar. 10.** [[K p5 name|Ulrike Sands]] complained that a man sold her nine cords and delivered six. A cord's being defined.

**Mar. 11.** [[K p4 name|Deputy Chan]] found a boy of 8 alone since Sunday at [[W p2 address|Lopez Bluff cabin 4]]. He had eaten a jar of olives. He said that he'd been told to stay quiet or the bears would hear. [[D p3 name|Dierdre Wain]], 30, was found in Anacortes and is charged with leaving him. He wanted it known that his name's [[W p2 name|Orion]] and it's a constellation.

**Mar. 12.** The other boot.

**Mar. 13.** [[K p6 name|Ted Nakashima]], 52, DUI by lawnmower.

**Mar. 14.** [[K p4 name|Chan]] off. Nothing happened.
