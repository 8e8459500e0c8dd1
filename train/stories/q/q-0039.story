id: q-0039
genre: news
where: JM
published: 2009-07-21
title: Mandeville security guard on rape charge
person p1: role=victim age=26 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen: none
note: gleaner-like brief; victim's workplace and nickname

MANDEVILLE, Manchester:

The police have charged 39-year-old security guard [[K p2 name|Winston Bartley]] with the rape of a shopkeeper.

Reports are that about 8:30 p.m. on July 16, [[W p1 name|Shernette Facey]], 26, called "[[W p1 alias|Miss Netty]]", was locking [[W p1 employer|her grocery at Broken Bank]] when [[K p2 name|Bartley]] asked for cigarettes, held a knife to her and attacked her.

[[W p1 name|Facey]] raised an alarm and he was chased and held by citizens.

Inspector [[K p3 name|Carlton Pusey]] is urging residents not to take the law into their hands.
