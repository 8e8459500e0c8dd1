id: t0054
genre: roster
where: US-KS
published: 2016-12-11
title: Weekend bookings, Cottonwood County
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused,victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=23 protected=no why=adult-accused
person p5: role=accused age=28 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: roster with narrative; a 16-year-old booked among adults; OCR faults in her name

[[K p1 name|ESPINOZA, MARIO J.]] W/M 33 · crim. damage · $1,000
[[W p2 name|L1NDQUIST, TAYL0R]] W/F DOB [[W p2 birthdate|O8/O2/2OOO]] · obstruct (false name), sell sex rel. · NO BOND, JUV HOLD · bk [[W p2 id|16-2O778]]
   narr: girl 16 w/ [[K p5 name|HOBBS]] in Rm 4, Wheatland Mtr Ct. Male in Rm 6 stated "I paid him already not her." [[K p5 name|HOBBS]] had roll of $20s. [[W p2 name|Lindquist]] gave name of sister
[[K p5 name|HOBBS, CODY RAY]] W/M 28 · promote sale sex rel. (felony) · $25,000
[[K p3 name|PRUE, LEONARD]] B/M 52 · buy sex rel. · $500 · REL 12/10
[[K p4 name|NEUFELD, ABBY]] W/F 23 · DUI 1st · $750 · REL 12/11

