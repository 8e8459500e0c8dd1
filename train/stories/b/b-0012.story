id: b-0012
genre: roster
where: US-AR
published: 2013-04-29
title: CLOVER BEND COUNTY DETENTION CENTER  72 HOUR INTAKE  04/26-04/29/2013
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=accused age=17 protected=decide why=charged-as-adult
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p5: none
note: table; ages only by the birth dates; remark column tells who took the money; a 17-year-old charged as adult for burglary beside her

INTAKE# | NAME | DOB | R/S | CHARGE | BOND | REMARKS
[[W p1 id|13-02207]] | [[W p1 name|OSBORN, KELSIE RENAE]] | [[W p1 birthdate|09/14/95]] | W/F | PROSTITUTION, FALSE ID TO LEO | $1,115 | ALIAS "[[W p1 alias|CANDI]]" TATTOO [[W p1 body|DOLLAR SIGN L WRIST]], NAME "[[K p2 alias|BIG ROY]]" [[W p1 body|R HIP]]. TOLD BOOKING THE MONEY GOES TO 2208
[[K p2 id|13-02208]] | [[K p2 name|LANKSTER, ROYCE DEWAYNE]] | [[K p2 birthdate|02/02/75]] | W/M | NO LIABILITY INS, POSS DRUG PARA | $640 | AKA [[K p2 alias|BIG ROY]]. HAD 2207'S BIRTH CERT IN WALLET, STATES HE IS HOLDING IT FOR HER
[[K p3 id|13-02209]] | [[K p3 name|HERRERA-PONCE, ABEL]] | [[K p3 birthdate|06/30/90]] | H/M | NO DL | $365 | SPANISH
[[K p4 id|13-02211]] | [[K p4 name|STUBBLEFIELD, NORMA]] | [[K p4 birthdate|12/08/61]] | W/F | HOT CHECKS X7 | $2,900 | DIABETIC, SEE NURSE
[[D p5 id|13-02214]] | [[D p5 name|TATE, DEMARION L]] | [[D p5 birthdate|05/19/95]] | B/M | RES BURGLARY (CHGD AS ADULT) | $25,000 | SIGHT/SOUND SEP

RELEASED: [[K p2 name|LANKSTER]] 04/27 0210 CASH. [[K p3 name|HERRERA-PONCE]] 04/28 FINE PD. [[K p4 name|STUBBLEFIELD]] 04/29 SON.
HOLD: [[W p1 name|OSBORN]] — [[K p2 name|LANKSTER]] CAME BACK 04/27 W/ CASH FOR HER BOND. SGT [[K p6 name|P. MAYNARD]] DID NOT ACCEPT, SAYS CALL DHS FIRST.
[[D p5 name|TATE]] — FIRST APPEARANCE TUES 0830
