id: aa0081
genre: roster
where: US-FL
published: 2010-03-18
title: JUVENILE & ADULT — TRANSPORT MANIFEST THU 03/18/10
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=38 protected=no why=adult-accused
person p6: role=accused age=17 protected=yes why=juvenile-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=40 protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: bus manifest; seat numbers; three juveniles, one trafficked; adult; shackles; told by driver in remarks

BUS 3   DRV [[K p4 name|OSTEEN]]   GUARD [[K p7 name|PINDER]]   DEP 0530

SEAT  NAME                      NO.          FROM        TO                 REM
1     [[K p3 name|GIBBS, LATROY]]             [[K p3 id|0907714]]      MAIN JL     DIV 12 CT         25, FTA, quiet, reading Dickens
2     (empty, box lunches)
3     [[K p5 name|BLANCHARD, DEAN]]          [[K p5 id|0911180]]      MAIN JL     DIV 12 CT         38, DUI man, hip brace
7     [[W p2 name|ESTIME, JOUBERT]]         [[W p2 id|JJ-10-0441]]    JDC         DIV 23 (JUV)      15, burg dwell. asks abt algebra
8     [[W p6 name|WINFREY, COREY J.]]      [[W p6 id|JJ-10-0446]]    JDC         DIV 23 (JUV)      17, grand theft golf cart, no remorse
11    [[W p1 name|NAVARRO, SELENA]]        [[W p1 id|JJ-10-0452]]    JDC [[W p1 place|B-WING]]  DIV 23 (JUV)      16, VOP on soliciting. Rode w/ head on window. Said "[[D p8 name|Mike]] wd pick me up after and count it." Who's [[D p8 name|Mike]]. Said [[D p8 name|Mike]] is 40 & he puts gas in. Wrote it down for Ms. PD. Don't seat near men next time, she shakes.

SEAT 11 MISSED CT — judge sent for hot meal & "vacate, and find me [[D p8 name|Mike]]." I drove her back up front w/ me. [[W p1 name|Selena]], I mean seat 11, told me the moon is a dime. [[K p4 name|R. Osteen]] 1640 hrs
