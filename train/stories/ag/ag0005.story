id: ag0005
genre: news
where: IE
published: 2009-08-27
title: Labour Court backs sacked barman over missing till roll
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: unfair dismissal; "abuse", "laid a hand on", "girl"; nothing to protect

A BARMAN who was let go after 19 years because of "an atmosphere" has been awarded €21,500.

[[K p1 name|Dominic Fahey]] (52) told the tribunal he'd never laid a hand on the till roll that went missing from The Wherry in Athlone on St Stephen's night, and that the owner, [[K p2 name|Loretta Geoghegan]], shouted abuse at him before the whole lounge.

[[K p2 name|Ms Geoghegan]] said she'd lost trust. She had employed him "since he was a lad and I was a girl" and it hurt her more than him. Asked for the written warnings, she produced a beer mat.

For the worker, [[K p3 name|Cathal Ó Súilleabháin]] of SIPTU said there was no investigation worth the name. The court agreed: procedures were "wholly absent".
