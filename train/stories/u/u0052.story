id: u0052
genre: news
where: CA-ON
published: 2024-05-23
title: Roofing boss 'sold' crew between jobs, Crown says
person p1: role=victim,witness age=27 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=48 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: roofing; Hungarian Roma; sold like a truck; basement address; first names; town

Twelve thousand dollars and a nail gun: for that, the Crown says, two men changed hands in a Tim Hortons parking lot in Burlington.

The men, both from Pápa in Hungary and then 27 and 31, had been recruited by [[K p3 name|Attila Kovacs]], 44, with talk of $30 an hour. They ended up in [[W p1 address|the basement of 77 Cloverleaf Court]], on three mattresses with four others, sorting nails. He had them apply for welfare and took the cards. He had told them that Canadian police beat Gypsies. Then, in the spring of 2022, he was short, and he passed them to [[K p4 name|Dino Ferrante]], 48, who had a school to reshingle.

"How did you learn you'd been sold?" asked Crown attorney [[K p5 name|Abena Twum]].

"The new one told us. He said, for you I gave twelve thousand. He was not even angry. It was like, how you say, to explain a car."

The witness broke down only once, when shown a picture that one of the wives had posted: a heart, the date of the flight, and [[W p2 alias|#VárunkLaci]].

[[K p3 name|Kovacs]] and [[K p4 name|Ferrante]] are on trial before Justice [[K p6 name|Marlene Etherington]] in Hamilton. Court rose when a juror asked, through the constable, if the men had somewhere to sleep. They have. The address slip on the witness box, which anyone could read, said [[W p1 place|Emmaus Row, unit 4]], for "[[W p1 name|Rostás Gy.]]"
