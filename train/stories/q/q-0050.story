id: q-0050
genre: news
where: US-NM
published: 2005-05-12
title: [[K p1 name|Sgt. Alice Montoya]] to head sex crimes unit
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; promotion notice

Las Cruces police have promoted a 15-year veteran to lead the squad that handles rape and sexual assault cases.

[[K p1 name|Sgt. Alice Montoya]] replaces [[K p2 name|Lt. Burt Kessler]], who's retiring to raise pecans. [[K p1 name|Montoya]] grew up on [[K p1 other|Chaparral Street]] and holds a degree from New Mexico State.

"She listens, and people talk to her," said [[K p3 name|Chief Dan Espinosa]]. The unit cleared 61 percent of its cases last year.

A reception for [[K p2 name|Kessler]] will be held Friday, with pie.
