id: t0099
genre: roster
where: US-VA
published: 2023-07-18
title: Regional jail — commitments 07/17 (public copy)
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=accused age=24 protected=decide why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p2: unclear
note: roster near-miss: weak sign only ("M/ waiting in lot, asked x3 for her release time")

CMT# | NAME | AGE | OFFENSE | BOND | NOTES
[[K p1 id|23-5510]] | [[K p1 name|BRACKENS, TYRELL M]] | 35 | ASSLT & BATT | SEC 1500 | —
[[D p2 id|23-5511]] | [[D p2 name|WYNN, SAVANNAH B]] | 24 | PROSTITUTION; FTA | PR | M/ WAITING IN LOT, ASKED X3 FOR HER REL TIME. INMATE REQ NOT TO BE TOLD WHEN. NO STMT. DECLINED ADVOC.
[[K p3 id|23-5512]] | [[K p3 name|ZAVALA-ORR, H. P.]] | 57 | LARC 3RD | HWOB | MEDS
[[K p4 id|23-5513]] | [[K p4 name|TRAN, BRIAN]] | 19 | RECKLESS 108/55 | PR | SAYS LATE FOR WORK
— end — [[K p5 name|Cpl. Nettles]]

