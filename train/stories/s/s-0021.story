id: s-0021
genre: news
where: US-NM
published: 2016-12-19
title: Woman stabbed; husband jailed
person p1: role=victim age=37 protected=decide why=domestic-violence-victim
person p2: role=accused age=39 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
note: adult domestic violence without children

[[D p2 name|Leland Yazzie]], 39, is in the San Juan County jail after his wife was cut on the arm at [[D p1 address|their trailer on County Road 6675]], deputies said. [[D p1 name|Verna Yazzie]], 37, drove herself to the clinic in [[D p1 vehicle|a Chevy with one headlight]]. Deputy [[K p3 name|Orlando Begay]], no relation to anybody, he says, took the knife.
