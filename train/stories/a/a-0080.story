id: a-0080
genre: roster
where: US-CA
published: 2009-08-10
title: Oasis Wells P.D. Press Log — Prostitution Abatement Detail 8/7
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=accused age=19 protected=decide why=trafficking-victim
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: none
screen p5: unclear
note: table; only the age column tells; p5 has an older man's name as emergency contact

RPT BY: [[K p6 name|OFC. G. ABARCA #3317]]

NO.  NAME / AGE / CITY                                CHARGE        DISP
1    [[K p2 name|KELLY, ROBIN ANN]] / 23 / Victorville            647(b) PC     CITE & REL
2    [[K p3 name|SINGLETON, PAUL]] / 41 / Oasis Wells             647(b) PC     CITE & REL; VEH TOWED
3    [[W p1 name|PHOUMMASAK, VANIDA]] / 16 / Stockton             647(b) PC     JUV HALL  [[W p1 id|J09-2218]]
4    [[K p4 name|URIBE, HECTOR L.]] / 36 / Indio                  647(b) PC     CITE & REL; VEH TOWED
5    [[D p5 name|MCBRIDE, TAYLOR]] / 19 / Bakersfield             647(b) PC     BOOKED [[D p5 id|09-118830]]

NOTES: #2 admits asking for "the young one." #3 had 11 condoms, no ID, gave name "[[W p1 alias|NIDA]]", mother speaks Lao only. #5 emerg. contact "DADDY", 559 area; would not give his name, asked ofc to call him before her mother.

CONTRIB: 2 vehs seized = $1,900 fees. Good job all.
