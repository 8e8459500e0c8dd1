id: s-0031
genre: news
where: US-NV
published: 2013-06-06
title: BRIEF: Pair arrested at casino
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: the unnamed 17-year-old is named in the next sentence; charged as adult, rule 1 wins

RENO — A 24-year-old man and a teen were booked Sunday for prostitution offenses. Police say [[K p2 name|Jerome Pickens]] drove the 17-year-old from Sacramento and set her price. Both gave an address on [[W p1 address|Stockton Boulevard]]. [[W p1 name|Destiny Faleolo]], who'll be tried as an adult for robbing a customer, is held at Parr on $15,000 bail, inmate [[W p1 id|1309927]].
