id: ae0017
genre: news
where: US-NY
published: 2017-05-11
title: Village justice court
person p1: role=accused age=19 protected=no why=adult-accused
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=victim age=16 protected=yes why=minor-victim
person p5: role=official age=- protected=no why=official
note: list; only one case has someone to protect, a 16-year-old struck by a car whose driver is charged

Before Justice [[K p5 name|Sal Pellegrino]], May 9:

[[K p1 name|Dylan Cusack]], 19, [[K p1 address|12 Tannery Hill]], a student at [[K p1 school|SUNY Cobleford]]: open container. $50.

[[K p2 name|Ethel VanDeusen]], 66, [[K p2 address|Rural Route 2]]: dog at large, third offense. Dog's name given as Judge. $75 and laughter.

[[K p3 name|Oleksandr Hnatiuk]], 28, [[K p3 address|40 Canal Place, Apt. 3]], a line cook at [[K p3 employer|the Erie Diner]]: leaving the scene and driving while ability impaired, for the April 14 collision with a bicycle on Route 20. The rider, [[W p4 name|Meredith Yoon]], 16, of [[W p4 address|9 Sumac Lane]], [[W p4 other|first oboe in the all-county orchestra]], lost two teeth. She read a letter. Adjourned to June; ticket [[K p3 id|T-17-5530]].
