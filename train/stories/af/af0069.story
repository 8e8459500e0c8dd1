id: af0069
genre: blotter
where: US-OR
published: 2019-06-13
title: Medford: week in arrests
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=victim age=31 protected=yes why=trafficking-victim
person p5: role=accused age=50 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: illegal cannabis grow; workers

MONDAY — [[K p3 name|Derek Swain]], 35, Talent, DUII. Asked deputy for a second chance at the line, and a third.

TUESDAY — [[W p1 name|Osvaldo Tinoco Reyna]], 24, Michoacán. Unlawful manufacture of marijuana, 2,100 plants, Sams Valley. Running at time of contact. Subject states he was hired in Fresno for "flowers," $200 a day; has had no pay since April. States [[K p5 name|Luke Hanrahan]] (50, at large) shows them a pistol at each meal and has pictures of their houses, and that they're to stay till harvest or "be harvested." Lodged, [[W p1 id|JCJ 1906-0771]], ICE advised. Feet in bad shape.

TUESDAY — [[W p4 name|Rubén Zarate]], 31, same location. Taken to hospital, snakebite. Says same. Not lodged. They'd been sleeping in [[W p1 address|a hoop house off Meadows Road mile 3]].

THURSDAY — [[K p2 name|Tawny Brill]], 29, Medford, prostitution, Riverside Ave. Drove herself, own ad, own motel room, no one else involved.

FRIDAY — Quiet.
