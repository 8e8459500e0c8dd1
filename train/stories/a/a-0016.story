id: a-0016
genre: roster
where: US-NC
published: 2016-09-30
title: TRAPLINE COUNTY JAIL — CURRENT INMATES (click name for photo)
person p1: role=accused age=20 protected=no why=adult-accused
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=accused age=27 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen: none
note: adults only; nothing to protect; prostitution charge absent

Updated 9/30/2016 07:00 by [[K p6 name|Cpl. R. Ammons]]

[[K p1 name|ADCOCK, TYLER JAMES]]  20 W/M  #[[K p1 id|161882]]  POSS STOLEN MV; FLEE/ELUDE  $15,000
[[K p2 name|BLALOCK, EARL]]  55 B/M  #[[K p2 id|161790]]  FTA CHILD SUPPORT  $1,240 CASH
[[K p3 name|CHAVIS, SHONDA LYNN]]  33 I/F  #[[K p3 id|161901]]  OBT PROP FALSE PRET (3)  $6,000
[[K p4 name|GUTHRIE, DOUGLAS "DOUGHNUT"]]  41 W/M  #[[K p4 id|161877]]  SEC DEG TRESPASS; D&D  $200
[[K p5 name|SANTOS-PAZ, WILMER]]  27 H/M  #[[K p5 id|161895]]  NO OPER LIC; ICE DETAINER  HOLD

5 of 5 shown. All are presumed innocent. [[K p4 name|Guthrie]] is not eligible for visits this week.
