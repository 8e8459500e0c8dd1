id: aa0001
genre: roster
where: US-GA
published: 2012-08-14
title: TALLOWAY COUNTY DETENTION CENTER — INTAKE, 24 HRS ENDING 0600
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=accused age=47 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: roster; girl booked as 19 under false age, remark corrects it

NAME / BKG NO / DOB / HT-WT / AGENCY / CHARGE / BOND / REMARKS

[[K p3 name|BASKIN, LEROY T]] / [[K p3 id|12-08-4410]] / [[K p3 birthdate|03-11-61]] / 5-09 170 / TCSO / 40-6-391 DUI 2ND / $2,500 / GLASSES
[[K p2 name|DUPREE, ANTWAN M]] / [[K p2 id|12-08-4411]] / [[K p2 birthdate|07-30-78]] / 6-01 215 / CARVER PD / 16-6-11 PIMPING, 16-11-106 / NO BOND / SEE [[W p1 id|4412]]. HAD HER MONEY IN HIS SHOE
[[W p1 name|HOLLINS, TAMARA J]] / [[W p1 id|12-08-4412]] / [[W p1 birthdate|05-02-93]] / 5-02 108 / CARVER PD / 16-6-9 PROSTITUTION / $1,000 / GAVE AGE AS 19. SCHOOL CALLED — SOPHOMORE AT [[W p1 school|EASTFIELD HIGH]], TURNED 16 IN MAY. SAYS ALL 3 MEN PAID [[K p2 name|DUPREE]] NOT HER. DFCS NOTIFIED 0415. TATT [[W p1 body|"ANTWAN'S" L COLLARBONE]]
[[K p4 name|OKAFOR, DANIEL C]] / [[K p4 id|12-08-4413]] / [[K p4 birthdate|11-19-89]] / 5-11 160 / GSP / SUSP LICENSE / $750 / RELEASED 0530
[[K p5 name|WHITLEY, DONNA FAYE]] / [[K p5 id|12-08-4414]] / [[K p5 birthdate|01-08-65]] / 5-04 190 / TCSO / BAD CHECKS X3 / $3,000 / DIABETIC, MED GIVEN

INTAKE: CPL [[K p6 name|R. HOLLIS]]. NEXT SHIFT PLEASE MOVE [[W p1 name|HOLLINS]] OUT OF [[W p1 place|F-POD]], SHE IS NOT TO BE WITH GROWN WOMEN.
