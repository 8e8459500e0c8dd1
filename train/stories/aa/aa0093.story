id: aa0093
genre: filing
where: US-DE
published: 2007-09-07
title: Justice of the Peace Court 7, arraignment log
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=22 protected=no why=adult-accused
person p6: role=victim age=- protected=no why=adult-victim
note: nothing to protect; dry log, hair salon, poultry

0801  [[K p1 name|Sharp, Elwood]]  42  11 Del. C. 1450 receiving stolen chickens ($41)  — unsec. 500
0822  [[K p2 name|Bhatt, Nirav]]  33  21 Del. C. 4177  — stopped outside his own store, in reverse  — sec. 1,000
0840  [[K p3 name|Cannon, Mrs. Geraldine]]  58  trespass at [[K p6 name|Salon Lumière]]; wouldn't leave till her money or her perm was returned  — cond. release, no hair
0915  [[K p5 name|Vicente, Oscar]]  22  no license; has appt. at DMV at 1000; Mag. [[K p4 name|Truitt]] moved him up. Case [[K p5 id|0709-001881]]

Court called at 9:40 for breakfast.
