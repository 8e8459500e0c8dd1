id: r-0035
genre: news
where: PH
published: 2014-04-30
title: Rescued, then charged: girl, 17, in Angeles raid
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=66 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

ANGELES CITY — Agents who "rescued" six women from a bar on Monday night have charged one of them, a 17-year-old, with recruiting the rest.

[[W p1 name|Maricel Abunda]] had paid her bar fine that night like the others: an Australian, [[K p3 name|Donald Purvis]], 66, gave P2,500 to the floor manager, [[K p2 name|Nenita "Mommy Net" Songco]], 42, to take her to his hotel. [[W p1 alias|Cel]], as they called her, got P900.

[[K p2 name|Songco]] told agents the girl had brought a cousin. "Because [[K p2 alias|Mommy]] ordered it," [[W p1 name|Maricel]] wrote.

Agent [[K p4 name|Rommel Tiangco]] filed the complaint. Lawyer [[K p5 name|Atty. Bing Sarmiento]] called it cruel. Tricycle driver [[K p6 name|Dodong Perez]] brought rice. [[K p3 name|Purvis]] is detained.
