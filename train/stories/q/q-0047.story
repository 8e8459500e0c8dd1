id: q-0047
genre: news
where: US-ND
published: 2011-06-03
title: Trial coverage: jury acquits in bar assault
person p1: role=victim age=35 protected=no why=adult-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; plain assault between men

A Minot jury took 40 minutes Thursday to clear [[K p2 name|Lyle Hauge]] of assaulting [[K p1 name|Darren Vetter]] over a pool game.

[[K p1 name|Vetter]], 35, told the jury that [[K p2 name|Hauge]], 31, hit him with the heavy end of a cue after a party at the Sawdust Lounge. [[K p2 name|Hauge]] said he was ducking.

Prosecutor [[K p3 name|Nicole Aman]] said she respects the verdict. Judge [[K p4 name|Orrin Bakke]] told both men to find another bar.
