id: b-0099
genre: news
where: US-KS
published: 2013-08-21
title: Farmhand, 22, gets probation for joyride on combine
person p1: role=convicted age=22 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; adult

ELLIS GROVE — It was not so much a high-speed chase as a long one.

[[K p1 name|Jared Unruh]], 22, on Tuesday was placed on 12 months' probation for taking a neighbor's combine to a drive-in 14 miles away. At 11 mph that took him most of the movie.

"I got there for the kissing," [[K p1 name|Unruh]] told Judge [[K p2 name|Patrice Leavenworth]].

The owner, [[K p3 name|LaVon Schmitt]], has forgiven him, since he topped up the tank. The judge, whose courthouse is in a different county from the fort of that name, said that she had never sentenced anyone for parking across nine spaces.
