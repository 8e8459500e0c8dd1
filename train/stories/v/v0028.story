id: v0028
genre: news
where: US-CO
published: 2013-08-15
title: Spa closed over licenses; owner says sheriff 'saw a movie'
person p1: role=accused age=49 protected=no why=adult-accused
person p2: role=bystander age=37 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p2: none
note: near miss; the sheriff suspected trafficking and the text tells that there was none; the worker speaks on the record

Deputies who went into Golden Orchid Foot Spa on Tuesday with two interpreters and an advocate came out with a code citation and a free foot rub.

Sheriff [[K p3 name|Dallas Wetherbee]] said a caller had told his office that women were being kept on the premises. "We looked at everything: beds, passports, pay stubs," [[K p3 name|Wetherbee]] said. "The passports were in their purses. The pay stubs were better than mine."

The owner, [[K p1 name|Shu-Fen Kao]], 49, was cited because three of five licenses had lapsed in June. [[K p2 name|Li Na Brewer]], 37, who has worked there for six years and owns a house in Pueblo West, said that she told the advocate she was free to go, and then went, to lunch.

"They ask who holds my documents," [[K p2 name|Brewer]] said. "I hold. My husband can't find anything."

County health officer [[K p4 name|Jordan Maestas]] expects the doors to open again by Labor Day.
