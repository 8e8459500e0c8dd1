id: ab0067
genre: roster
where: US-NV
published: 2016-06-06
title: Justice Court In-Custody List, Department 4, A.M.
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=victim,accused age=22 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-adult misidentified=yes
note: roster with remarks by pretrial services that carry ground

NAME / AGE / ID / CHARGE / REMARKS
[[K p3 name|ARMENTROUT, SCOTT]] / 47 / [[K p3 id|2844071]] / trespass casino / banned for life twice
[[W p1 name|DELACROIX, NOVA]] / 18 / [[W p1 id|7102214]] / loiter for prost. / Came from Tulsa 5 days ago w/ [[K p2 name|Wiggins]] below for "modeling." He has her ID. Told PTS he will "do her like the last one." Afraid to be in same courtroom
[[K p4 name|ESCAMILLA, RUBÉN]] / 29 / [[K p4 id|2501990]] / DUI, open container / employed, paint crew, can go home
[[W p5 name|SOUPHANOUVONG, KETSANA]] / 22 / [[W p5 id|7102215]] / solicit; trick roll / Same car, same man. Shoes taken. Tattoo on [[W p5 body|neck, crown with "WIGG"]], not yet healed. Says did not want it, was held down
[[K p2 name|WIGGINS, LAMONT]] / 33 / [[K p2 id|1744802]] / pandering; sex trafficking of adult; coercion / NO CONTACT w/ cells 3, 5

Interp. needed: none. Aisle deputies to keep [[K p2 name|Wiggins]] last.
