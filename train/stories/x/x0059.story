id: x0059
genre: roster
where: US-GA
published: 2018-07-09
title: CHATTOOGA CO. JAIL – WEEKEND INTAKE
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=accused age=60 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: roster with OCR noise; a 17-year-old entered as an adult prostitute; the notes tell the facts

Scanned copy

[[K p2 name|HOLCOMB]], see below. 5 booked, 2 rel.

1) [[K p4 name|GADDIS, RANDALL K]] w/m 28 FTA (child supp0rt)
2) [[K p5 name|TEEMS, CHURCH ALLEN]] w/m 60 pub. drunk  – found at Church St. church, ha
3) [[K p2 name|HOLCOMB, TRAVIS]] w/m 33 pimping, poss. firearm conv. felon. $4,180 in boot
4) [[W p1 name|PADGETT, AUBREY N]] w/f, [[W p1 birthdate|D0B O1/22/01]], 17, prost1tution / giving false name "[[W p1 alias|CANDY MILLER]]"; [[W p1 body|"TRAV" inked behind L ear, fresh]]. bk no [[W p1 id|18-O7-0211]]
   remarks: states #3 told her quota 600 nightly or sleep in truck bed. states started in Apr. no ID, #3 had it in glove box. asks that mother NOT be called. req. to be moved from #3's line of sight – moved
5) [[K p3 name|DE LA CRUZ, HUGO]] h/m 45 no DL

Intake: [[K p6 name|Cpl. Padgett, M.]] (not kin)
