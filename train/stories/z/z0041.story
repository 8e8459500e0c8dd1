id: z0041
genre: blotter
where: US-VT
published: 2015-10-15
title: Police Notes
person p1: role=accused age=24 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=accused age=14 protected=yes why=juvenile-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=accused age=70 protected=no why=adult-accused
note: short weekly; juvenile fire setter leaks by goat

**Barre** — [[K p1 name|Tyler Boisvert]], 24, was cited for taking a wheel of Landaff from the co-op. He said he meant to pay.

**East Barre** — Trooper [[K p2 name|Amity Fournier]] has found who lit the sugarhouse of [[K p4 name|Hugo LaPlante]]. It's a boy of 14, who goes to diversion. He's [[W p3 other|the one who shows the three-legged goat at Tunbridge]]. No insurance.

**Graniteville** — [[K p5 name|Merle Comolli]], 70, was spoken to about the rooster. The rooster was spoken to by [[K p2 name|Fournier]] also.
