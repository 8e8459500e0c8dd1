id: k-0041
genre: news
where: US-WA
published: 2018-04-26
title: Yakima orchard boss held passports in freezer, suit claims
person p1: role=victim,witness age=27 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: civil suit under pseudonyms; pseudonyms stay, but an exhibit gives one surname and hometown; case number under pseudonym stays

YAKIMA — Two men from Oaxaca who picked cherries here on H-2A visas are suing the contractor who brought them, saying that he took their passports on the bus and kept them in a chest freezer beneath a side of elk.

The plaintiffs are called Juan Doe 1 and Juan Doe 2 in the complaint, [[K p1 id|1:18-cv-03055]], filed in U.S. District Court. They say that contractor [[K p3 name|Clayton Ferris Moody]], 50, charged each of them $4,200 for visas that are free, then took the debt out of pay at a rate that left Doe 1, who was 27, with $18 for nine days in July. When he asked to go home, the suit says, [[K p3 name|Moody]] showed him a photo of his children's school.

A heat-illness log attached as Exhibit C was meant to be blacked out. It wasn't, quite: under the bar one can read "[[W p2 name|Melquiades S.]], 35, fainted row 40, sent back."

[[K p3 name|Moody]]'s attorney, [[K p4 name|Blaine Thorstad]], denied everything but the elk.

[[K p5 name|Guadalupe Serrano-Finch]], who represents the plaintiffs for a legal aid clinic, said neither has worked in fruit since. [[K p6 name|Professor Nathan Oyelaran]], who studies guest-worker visas, said the freezer was new to him. "Usually it's a glove box."

A hearing is set for June.
