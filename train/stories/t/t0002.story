id: t0002
genre: roster
where: US-NC
published: 2014-08-19
title: PITTMAN COUNTY DETENTION — INTAKE, 24 HRS TO 0600
person p1: role=accused,victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
note: one line in the remarks tells it; the others on the roster stay

NAME / DOB / AGE / CHG / BOND / REMARKS

1. [[K p2 name|BARNHILL, RODNEY EARL]] / [[K p2 birthdate|11-02-69]] / 44 / DWI, DRIVE W LIC REVOKED / $2,500 / INTOX. HOLD TO 1000
2. [[W p1 name|FAISON, SHAQUANA D]] / [[W p1 birthdate|03-17-94]] / 20 / PROSTITUTION-MISD / $500 / BRUISES R ARM, NECK PHOTOGRAPHED. STATES "HE TOOK MY BABY'S PAPERS & SAID I DON'T SEE HER TILL I MAKE 300." WOULD NOT NAME MALE. TATTOO [[W p1 body|"PROPERTY OF SLIM" L SHOULDER]]. NURSE [[K p6 name|OUTLAW]] NOTIFIED
3. [[K p3 name|WHITEHURST, AMBER NICOLE]] / [[K p3 birthdate|07-30-83]] / 31 / PROSTITUTION-MISD / $500 / NONE. NO INJ. OWN VEH. POSTED BOND 0140
4. [[K p5 name|TRIPP, DAVID (NMN)]] / [[K p5 birthdate|01-09-86]] / 28 / FTA CHILD SUPPORT / $1,140 CASH / NONE

INMATE NOS: 1= [[K p2 id|P14-03381]] 2= [[W p1 id|P14-03382]] 3= [[K p3 id|P14-03383]] 4= [[K p5 id|P14-03384]]

MOVED: [[W p1 name|FAISON]] TO [[W p1 place|C-POD, CELL 9]], 0330 HRS, CRYING.

SHIFT: [[K p4 name|SGT. V. LANGLEY]]

