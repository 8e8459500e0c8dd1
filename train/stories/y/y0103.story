id: y0103
genre: news
where: IN-TS
published: 2024-12-05
title: Lift operator gets 20 years
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=convicted age=31 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=witness age=12 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: school/apartment; friend as witness; special PP

HYDERABAD: The lift at the apartment block has a mirror, and it was the mirror that a 12-year-old resident looked into on the second of April last year, when the doors opened on the wrong floor.

What he saw he told to a court, from behind a curtain, with a toy bus in his lap. On Wednesday the POCSO special judge, [[K p3 name|T. Anithakumari Deshpande]], sentenced operator [[K p2 name|Gaddam Yadagiri alias Yadi]], 31, to twenty years for the assault of a girl of nine who'd gone down to fetch a shuttlecock.

Special prosecutor [[K p5 name|P. Rama Subba Reddy Challa]] called the boy "the best witness of my thirty years". The association has taken this further: on the noticeboard of [[W p1 address|Sai Ganga Residency, Alwal]], a framed certificate from "all flat owners" thanks [[W p4 name|Master Advaith Kolluru]] ([[W p4 address|404]]) for saving "our [[W p1 name|Hasini]] of [[W p1 address|502]]".

The police have asked for it to be taken down. As of the evening it was up, with a garland.
