id: aa0040
genre: roster
where: US-ND
published: 2013-01-18
title: SATURDAY NIGHT AT THE LAW: Williston area bookings
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=victim age=19 protected=yes why=trafficking-victim
person p5: role=accused age=33 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p4: sex-trafficking-adult
note: oil boom; woman not arrested, only in the remark to a man's entry

[[K p1 name|Bratvold, Cole]] — 27 — DUS — $300
[[K p2 name|Hightower, Melvin]] — 42 — simple assault, man camp, over a shower — $500
[[K p5 name|Ibarra, Hector]] — 33 — open container — $100 — "it was a Snapple"
[[K p3 name|Castagna, Nicholas "Nicky"]] — 38 — NDCC 12.1-41-03 — hold w/o bond. 
     Deps. found [[W p4 name|Bethany Krull]], 19, in his RV at [[W p4 address|space 31, Buffalo Trails]]. Had answered ad for a waitress job; he took her boots and coat the first night, it was 22 below, & charged the rig hands $300 each for her. [[W p4 name|Beth]] was walked out in Deputy's parka.
Jail cmdr. [[K p6 name|Ardell Fossum]]: 118 in a 96-bed.
