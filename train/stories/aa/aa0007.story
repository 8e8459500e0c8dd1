id: aa0007
genre: blotter
where: US-ME
published: 2021-10-14
title: Sheriff's Log
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=victim age=68 protected=no why=adult-victim
note: juvenile "not named" then given away by jersey and truck

[[K p2 name|Dep. Thibodeau]] responded to a break-in at a camp on Pocomoonshine Lake. Taken: two fishing rods, a jar of coins, a ham. A 15-year-old male was summonsed to juvenile court for burglary. (Not named due to age. The boots matched; so did [[W p1 other|No. 44's hockey jacket]] left on a nail. [[W p1 vehicle|His uncle's green Tundra with the plow frame]] was seen leaving.)

[[K p3 name|Wendell Cropley]], 52, of Princeton, arrested for operating after suspension. Bail $250.

[[K p4 name|Eunice Sockabasin]], 68, reported that the ham was hers and that [[W p1 name|Dougie]] could have just asked.

Moose/car, Route 1, moose left.
