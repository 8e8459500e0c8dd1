id: r-0010
genre: blotter
where: US-PA
published: 2006-07-20
title: Police log
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

July 17, 10:40 p.m., truck stop. [[W p1 name|Amber Stahl]], 17, of [[W p1 address|Lot 22, Shady Acres]], cited for prostitution and giving a false name ("[[W p1 alias|Cherry]]"). Trucker [[K p5 name|Earl Minnich]] reported her knocking on cabs. [[W p1 name|Stahl]]'s ride, [[K p2 name|Dwayne Kuhn]], 30, was waiting by the scales with $310 he said she'd earned for him; charged with promoting prostitution and corruption of minors. Ofc. [[K p3 name|Ted Snavely]]. Arraigned by District Judge [[K p4 name|Marian Zook]]; [[W p1 name|Stahl]] to detention in default of bail.

July 18, 7 a.m. [[K p6 name|Harold Fenstermacher]] reported a goat on Route 61. Gone on arrival.
