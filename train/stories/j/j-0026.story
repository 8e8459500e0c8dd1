id: j-0026
genre: school
where: US-RI
published: 2001-11-14
title: First quarter honors at St. Brendan School, Riverside
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
note: nothing to protect; honour roll

Sister [[K p6 name|Jeanne Arruda]] reports that the following pupils of Grade 7 have earned a place.

High honors: [[K p1 name|Manuel Furtado Jr.]]; [[K p2 name|Siobhan Keough]]; [[K p3 name|Phuong Anh Dinh]].

Honors: [[K p4 name|Faith Oyelaran]]; [[K p5 name|Anthony Spaziano]], who would like it known that his grade in penmanship is under appeal.

Report cards go home Friday and are to be signed in ink.
