id: w0096
genre: press-release
where: US-NC
published: 2016-10-20
title: HIGH POINT: MAN ARRESTED IN SERIES OF FURNITURE WAREHOUSE FIRES
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: adult arson; nothing to protect

The Fire Marshal and the Police Department have arrested [[K p1 name|Travis Wayne Lackey]], 31, of [[K p1 address|2401 English Road, Lot 9]], and charged him with four counts of burning an unoccupied building.

He's alleged to have set fires on the nights of Sept. 3, 11, 19 and Oct. 7, all of them on his own birthday's number (he was born [[K p1 birthdate|on a 3rd, in an 11th month, in '84]], he told officers, "so there's a pattern for you"). The largest was [[K p2 name|Leona Quick]]'s upholstery shop, [[K p2 address|718 Tate Street]], est. 1949. No one was hurt.

[[K p1 name|Lackey]] is described by his tattoos: flames, left arm; a swan, right. He rode [[K p1 vehicle|a red moped, no plate]]. Inmate no. [[K p1 id|P-1-0-3-3-9-6]].

Fire Marshal [[K p3 name|Perry Blount]] may be reached at [[K p3 phone|336-555-0126]]; reporters write to [[K p4 name|Candace Oyler]], [[K p4 email|coyler@hpsafety.example]]. Crime Stoppers: [[K p4 phone|336-555-0199]].
