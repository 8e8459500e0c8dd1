id: a-0020
genre: press-release
where: US-NM
published: 2024-02-08
title: Deputies Arrest Pair in Copper Wire Thefts
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-victim
screen: none
note: adults accused, property crime; addresses and ids stay

FOR IMMEDIATE RELEASE
Sierra Blanca County Sheriff's Office — Feb. 8, 2024

Two residents of Piñon Draw are in custody this morning in connection with the theft of about 4,000 feet of copper wire from irrigation pumps.

[[K p1 name|Benny Ray Archuleta]], 36, and [[K p2 name|Crystal Yazzie-Horn]], 29, were stopped at 2:35 a.m. on County Road 14 in a white [[K p1 vehicle|Ford F-250, N.M. plate BKR-016]], which was observed to be riding low. Deputies found nine spools, a pair of climbing irons and a bag of breakfast burritos still warm.

[[K p1 name|Archuleta]] is charged with larceny over $20,000 and criminal damage ([[K p1 id|M-31-FR-2024-00019]]). [[K p2 name|Yazzie-Horn]] is charged with conspiracy.

"Farmers have gone without water because of this," said Sheriff [[K p3 name|Dolores Pacheco]]. Pecan grower [[K p4 name|Walt Hemphill]] lost eleven pumps and puts the damage at $88,000.

Anyone with information is asked to call [[K p3 phone|575-555-0188]].
