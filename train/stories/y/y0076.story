id: y0076
genre: roster
where: US-NY
published: 2005-04-14
title: QUEENS CRIMINAL COURT, AR-1, NIGHT CALENDAR (typed copy, OCR)
person p1: role=accused age=42 protected=no why=adult-accused
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p2: labor-trafficking misidentified=yes
note: OCR noise; Pakistani domestic charged with theft of her own passport

Hon. [[K p4 name|D. Marrone]] presiding      pg l of 3

0l  [[K p1 name|SINGH-HOTHI, BALWINDER]]  42  unlic. driver, taxi   ROR
02  [[W p2 name|PARVEEN, KAN1Z]]  28  DKT [[W p2 id|2005QN0l9921]]  NYSID [[W p2 id|09142277-K]]   petit larc, CPSP 5
   compl: emp1oyer, Jamaica Est., sts deft took "a passport and $83." Legal Aid ([[K p5 name|Ms Ferragamo-Wu]]): passport is [[W p2 name|Kaniz]]'s own, PAK, locked in employer's desk 2 yrs; deft slept in laundry rm, [[W p2 address|84-ll Wexford Terr]]., never pd; employer thr. to have her jailed if she left & hit w/ belt. ADA to look into. Adj 4/28, ROR to shelter
03  [[K p3 name|KHAN, ZABIULLAH]]   agg harass 2 (ex-partner of brother)  bail l500
04  [[W p2 name|Parveen]], see 02, interp URDU
