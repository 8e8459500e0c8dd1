id: a-0113
genre: news
where: US-MO
published: 2018-03-22
title: 6 cited in undercover massage checks; licensing bill advances
person p1: role=accused age=51 protected=decide why=trafficking-victim
person p2: role=accused age=46 protected=decide why=trafficking-victim
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: unclear
screen p2: unclear
note: weak signs only: living on the premises, suitcase, interpreter; addresses of businesses stay

Police in three suburbs cited six women Tuesday for practicing massage without a license, two of whom also face misdemeanor prostitution counts.

[[D p1 name|Mei Fang Zhou]], 51, and [[D p2 name|Soon-ok Hwang]], 46, work at Lucky Foot on Olive Street, Creve Hollow, where officers found a hot plate, three suitcases and a mattress behind the dryer. Neither had keys to the door. Both said, by way of an interpreter, that they were happy.

The lessee, [[K p3 name|Thomas Brandt Eagan]], 60, has been cited for code violations.

"I didn't like the suitcases," said Lt. [[K p4 name|Mary Beth Kuhn]]. "But I can't charge a suitcase."

State Rep. [[K p5 name|Julius Overbey]]'s bill to license owners, rather than workers, came out of committee 8-1.
