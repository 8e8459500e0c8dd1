id: v0010
genre: blotter
where: US-OR
published: 2009-08-19
title: Law Log
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
screen: sex-trafficking-minor misidentified=yes
note: a girl cited for prostitution procurement in a short log entry; address in prose and her sister's car

1:12 a.m. Monday: Cow in road, Sauvie Dike. Owner [[K p3 name|Lars Engebretsen]] retrieved cow.

2:40 a.m.: Cited for prostitution and curfew, [[W p1 name|Chantelle Dupree]], 16, in the lot of the card room. She told the deputy that "[[K p2 alias|Rome]]" sets the price and keeps it and that she hadn't been let to sleep since Saturday. Driven home to [[W p1 address|the green single-wide past the pump house on Larch Spur]]. Arrested same location, [[K p2 name|Jerome Tidwell]], 26, compelling prostitution. Also towed: [[W p1 vehicle|her sister's maroon Cavalier with the one white door]].

9:05 a.m.: Report of man yelling at geese. Unfounded; geese started it.
