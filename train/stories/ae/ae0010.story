id: ae0010
genre: news
where: US-NM
published: 2005-07-15
title: Roofer accused of holding back pay, papers
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=66 protected=no why=adult-victim
screen p1: labor-trafficking
note: labour trafficking in a few lines beside a plain contract quarrel; whose address is whose

A contractor already being sued over a leaking church was indicted this week on a second matter, and a graver one.

[[K p2 name|Duane Kittredge]], 50, of [[K p2 address|7 Mesa Alta]], Las Palomas, is charged with forced labor. According to the indictment he locked up the visa papers of a man from Puebla, told him each Friday that he owed more than the Friday before, and said the sheriff would take him if he went past the gate. That lasted nineteen months.

The worker slept in [[W p1 address|the tack shed at Kittredge's lot on Aztec Spur]]. Deputy [[K p3 name|Lucinda Baca]] found him there on May 2 after a customer, [[K p4 name|Gil Armijo]], 66, of [[K p4 address|230 Church Street]], asked why "[[W p1 name|Chucho]]" never took lunch.

[[K p4 name|Armijo]], it happens, is also the deacon who is suing about the roof.

The indictment, [[K p2 id|CR-05-1093]], calls the man only J.M.R. A bond sheet in the same folder calls him [[W p1 name|Jesús Molina Rentería]].
