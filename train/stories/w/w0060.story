id: w0060
genre: school
where: US-NJ
published: 2015-05-29
title: Montclair Heights Middle — Eighth Grade Honors Night, program
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=14 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: none
note: honour roll; nothing to protect; numbers

7:00 p.m., Auditorium, [[K p4 address|40 Watchung Circle]]

Welcome: [[K p4 name|Mrs. Lucille Fontana]], Principal

Math League — [[K p1 name|Aditi Raghunathan]] (first in county; state ID [[K p1 id|NJML-0-4-4-1]])
Band — [[K p2 name|Malik Underhill]], [[K p2 other|our only bass clarinet, our loudest laugh]]
Citizenship — [[K p3 name|Grace Szymanski]], who found a wallet at the [[K p3 other|No. 28 stop]] and took the bus to Nutley to return it
Perfect attendance — [[K p2 name|Malik Underhill]] (again!)

Remarks: [[K p5 name|Councilman Roland Baskerville]]

Photos may be ordered by calling [[K p4 phone|973-555-0167]]. Give the pupil number, not the name. April's lunch balances are past due.
