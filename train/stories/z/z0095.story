id: z0095
genre: blotter
where: US-TX
published: 2009-10-09
title: Crime Log — The Daily Prairie (student paper)
person p1: role=accused age=22 protected=no why=adult-accused
person p2: role=victim age=19 protected=yes why=sexual-offence-victim
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=20 protected=no why=adult-bystander
screen p2: none
note: student paper; one item protected; dorm + instrument

**Sunday, 1:15 a.m.** [[K p1 name|Aaron Wolff]], 22, junior in supply chain, was found inside the mascot. The mascot was in the fountain. Cited.

**Monday, 9:40 a.m.** Bicycle, Hobbes Hall. **9:55** Same bicycle, returned, better tires.

**Tuesday, 4:10 p.m.** A 19-year-old said that [[K p3 name|Gunnar Platt]], 20, came into her room at [[W p2 address|Bledsoe 214]] after she'd said good night, and did what she told him not to. UPD, [[K p4 name|Officer Chase Odell]]. Arrested Wednesday in chem lab. (Ed. note: we've been asked by half the [[W p2 other|harp section, i.e. two people]], not to say who. We weren't going to.)

**Wednesday, noon.** [[K p6 name|Farrah Siddiqui]], 20, reported a stolen lunch. Suspect: "biology department."

**Thursday.** [[K p5 name|Chief Ray Odell]] reminds you all to lock your doors, and would like [[W p2 name|Philippa R.]] to know her laptop has been recovered.
