id: ae0040
genre: news
where: US-MS
published: 2007-09-20
title: Four arrested, one released, in dice game raid
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
note: three adults K, one juvenile W in the same list

A raid behind the Do Drop In on Highway 7 netted $612, three pairs of dice and a church fan used as a table.

Charged with gambling were [[K p1 name|Elvin Sykes]], 36, [[K p1 address|Route 3, Box 118]]; [[K p2 name|Cleophus "Tack" Dandridge]], 42, [[K p2 address|310 Martin Street]]; and [[K p3 name|Bobby Ray Nunnelee]], 29, a welder at [[K p3 employer|Tallaha Trailer]]. Each made $250 bond.

A fourth, who held the lookout's whistle, is 15 and goes to youth court on Monday. Chief [[K p5 name|Otis Meeks]] didn't name him, though he did say that he'd "be talking to [[W p4 other|the quarterback's little brother]] about Friday night," and the docket sheet in the hall has [[W p4 name|Hubbard, Jamarion]], [[W p4 id|YC-07-61]], in blue pen. [[K p2 name|Dandridge]] asked for his fan.
