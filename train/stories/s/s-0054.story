id: s-0054
genre: roster
where: US-AR
published: 2012-12-26
title: Inmates in custody: H–M
person p1: role=accused age=19 protected=decide why=adult-accused
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
screen p1: unclear
note: weak signs: hotel key and an older man who pays the bond

[[D p1 name|HARGROVE, MISTY D.]] 19 F, [[D p1 id|#12-5540]], prostitution 1st; no phone, two motel keys, bond offered by an older male who would not give a name
[[K p2 name|HINOJOSA, RAMIRO]] 46 M, [[K p2 id|#12-5533]], hot check
[[K p3 name|MABRY, CLEOPHUS JR]] 33 M, [[K p3 id|#12-5547]], FTA, [[K p3 address|Rt 2 Box 81, Wynne]]
