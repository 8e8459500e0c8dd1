id: n-0011
genre: news
where: US-TX
published: 2004-10-08
title: Homecoming court, freshman win and a parade of [[K p2 name|Garzas]]
person p1: role=public-figure age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: nothing to protect; many minors with one surname; 'victim' and 'shot' as sports words

LA VILLITA — There were four [[K p2 name|Garzas]] on the field Friday and only one of them could kick.

That was [[K p1 name|Rolando "Roly" Garza]], 17, whose 41-yard field goal with nine seconds left made victims of Mercedes, 17-14. His cousin [[K p2 name|Daniela Garza]], a senior, had been crowned homecoming queen at the half. Her brother, [[K p3 name|Nico Garza]], 14, played sousaphone. And [[K p4 name|Marisol Garza]], 16, who says she's not related to any of them "that we can prove," led the cheers.

"I just about died," said [[K p7 name|Rosa Garza]], grandmother of three of the four. "[[K p1 name|Roly]] never could keep his room clean, but he can kick."

Coach [[K p6 name|Hub Tanner]] called it the best shot anybody's taken at that end since 1988. Principal [[K p5 name|Leticia Farías]] reminded students that Monday is not a holiday.

The freshmen won too, 21-6, with [[K p3 name|Nico]]'s lab partner scoring twice.

— [[K p8 name|Arnie Dietz]]
