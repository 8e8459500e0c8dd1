id: q-0015
genre: news
where: US-WA
published: 2020-02-11
title: Yakima boss groped packing-house workers, suit says
person p1: role=victim age=34 protected=yes why=sexual-offence-victim
person p2: role=victim age=41 protected=yes why=sexual-offence-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: civil filing names two plaintiffs; paper names them too

A shift supervisor at [[W p1 employer|Naches Gold Fruit]] groped women on the sorting line for years and punished those who complained, according to a suit filed Friday.

The plaintiffs are [[W p1 name|Guadalupe Ríos]], 34, and [[W p2 name|Maria Elena Tapia]], 41. [[W p1 name|Ríos]] says [[K p3 name|Dale Orcutt]], 52, pinned her against a pallet and put his hands inside her clothes. When [[W p2 name|Tapia]] objected to the same treatment she was moved to the cold room, the complaint says.

[[K p3 name|Orcutt]] pleaded not guilty in December to two counts of indecent liberties.

"[[W p2 name|Señora Tapia]] has waited three harvests to be heard," attorney [[K p4 name|Joaquín Bell]] said. The company's lawyer, [[K p5 name|Karen Lofgren]], declined comment.
