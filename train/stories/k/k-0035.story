id: k-0035
genre: news
where: KE
published: 2019-04-03
title: Four matatu touts in dock after passenger loses ear
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: adult assault, several accused; nothing to protect

Four touts denied grievous harm at Kibera Law Courts yesterday following a dispute over a Sh20 fare that cost a commuter part of an ear.

[[K p1 name|Brian Otieno Wasonga]], 26, [[K p2 name|Peter Kamau Njuguna]], 30, [[K p3 name|Abdi Noor Hassan]], 23, and [[K p4 name|Josphat Mutiso]], 35, are accused of setting on [[K p5 name|Wycliffe Barasa]], an accountant, at the Railways terminus on March 9.

Prosecutor [[K p6 name|Everlyne Chebet]] opposed bail, saying that the four had returned to the stage the next day "to show him the change".

Magistrate [[K p7 name|Derrick Omolo]] released each on a bond of Sh100,000. [[K p5 name|Barasa]], bandaged, asked who would pay for his spectacles, which he can no longer hang on that side. The case will be mentioned on April 24.
