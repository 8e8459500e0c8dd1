id: af0047
genre: alert
where: US-MO
published: 2021-03-02
title: ENDANGERED RUNAWAY — DO NOT APPREHEND ROUGHLY
person p1: role=victim,missing age=15 protected=decide why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: missing alert still active: D

MISSOURI STATE HIGHWAY PATROL, Troop D

[[D p1 name|Jaelynn Marie Stogsdill]], 15, was last seen Feb. 27 leaving [[D p1 school|Hillcrest High]] in Springfield in a black Charger with a cracked taillight. [[D p1 body|Red hair, small scar above left eyebrow.]]

[[D p1 name|Jaelynn]] is believed to be with [[K p2 name|Corey Rudd]], 25. A listing posted from his telephone on Sunday offered "incalls, new in town" in Tulsa, and the picture is of this child. She may tell you she is 19 and she may tell you she is fine. He collects the money and she may not have any for food.

She is a victim and is not in trouble.

Call Sgt. [[K p3 name|Phil Dinwiddie]], [[K p3 phone|417-555-0160]]. This alert is active.
