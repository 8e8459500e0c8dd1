id: q-0023
genre: news
where: US-NE
published: 2016-02-19
title: Radio script, 6 a.m.
person p1: role=victim age=63 protected=yes why=sexual-offence-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: anchor copy; victim named by neighbour's tape

Good morning, I'm [[K p5 name|Kit Sorensen]]. An arrest overnight in the attack on a Grand Island widow.

Police say 27-year-old [[K p2 name|Travis Boehm]] climbed through a kitchen window Tuesday and sexually assaulted the 63-year-old in her bed. Captain [[K p3 name|Luis Arredondo]] says that a palm print on the sill led to [[K p2 name|Boehm]].

Neighbor [[K p4 name|Verna Kriz]] spoke to us last night.

(TAPE) "[[W p1 name|Opal]] is the sweetest thing. She taught piano to half the kids on [[W p1 address|Sycamore Loop]]. [[W p1 name|Opal Hruska]] never hurt a soul." (END TAPE)

[[K p2 name|Boehm]] is due in court at one. In sports, the Islanders won by two.
