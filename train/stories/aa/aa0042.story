id: aa0042
genre: blotter
where: US-AK
published: 2022-02-11
title: Trooper Dispatch, condensed
person p1: role=missing,victim age=12 protected=yes why=minor-victim
person p2: role=accused age=39 protected=decide why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=missing age=61 protected=no why=missing-alert
note: custodial abduction, child found; father accused = D; village

Location: [[W p1 address|Nunapitsinghak]]. Type: custodial interference. On 2/8 [[D p2 name|Wassily Evan]], 39, took his daughter [[W p1 name|Agnes Evan]], 12, by snowmachine contrary to a court order. Both located 2/9 at a fish camp, child frostnipped, well. Case AK[[W p1 id|22011904]].

Location: Bethel. Type: importation of alcohol, AS 04.11.499. [[K p3 name|Paul Demmert]], 44, six bottles inside a salmon. Case AK[[K p3 id|22011888]].

Location: Kotlik. Overdue traveler. [[K p5 name|Frank Okitkun]], 61, located; had stopped for tea. 

Tpr. [[K p4 name|C. Langstrom]]
