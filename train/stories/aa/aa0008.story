id: aa0008
genre: school
where: US-NM
published: 2010-01-29
title: WEEKLY CONDUCT REPORT — ASST. PRINCIPAL'S OFFICE — NOT FOR DISTRIBUTION
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=victim age=14 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: posted by mistake in the newsletter; discipline codes; SRO referrals to juvenile probation

wk of 1/25   codes: 07 fight, 11 theft, 22 weapon, 30 injury to other

[[W p1 name|BEGAY, TYLER]]   gr 10   ID [[W p1 id|204417]]   22 (folding knife, bus loop). SRO [[K p5 name|Ofc. Armijo]] cited, ref'd Juv. Probation. 10 days OSS. 
[[W p2 name|Lucero, Mateo]]   gr 9   ID [[W p2 id|206120]]   07/30. Charged battery on a household.. sorry, battery, juv. petition to follow. Parent: [[W p2 relative|Yolanda Lucero]], called x2.
     Hit [[W p3 name|D. Yazzie]] (gr 8 visitor from [[W p3 school|Mesa Middle]]), 14, broken nose. Nurse log attached. Do not put the two on bus [[W p3 other|16]] together.

11: calculator, room 9, returned, no name.

Prepared by [[K p4 name|Mrs. C. Baca]]
