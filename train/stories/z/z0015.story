id: z0015
genre: roster
where: US-TN
published: 2015-04-30
title: DAILY BOOKING SHEET — CUMBERLAND CO. JAIL — 04/30/2015
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=45 protected=no why=adult-accused
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p2: sex-trafficking-adult misidentified=yes
note: roster with one line whose remark tells of trafficking

NAME / DOB / CHARGE / BOND / REMARKS

[[K p1 name|HASSLER, JIMMY DEAN]] / 02-14-77 / DRIVING ON REVOKED (3RD) / $2,500 / —

[[W p2 name|STURGILL, MARANDA L]] / [[W p2 birthdate|09-03-92]] / PROSTITUTION; SIMPLE POSS / $1,000 / INMATE [[W p2 id|15-02286]]. TOLD INTAKE SHE IS "NOT ALLOWED" TO BOND OUT UNLESS [[K p4 name|COY]] PAYS. BURNS ON BOTH FOREARMS FROM [[K p4 name|COY WEBB]] IN [[W p2 address|ROOM 9, PLATEAU COURT]], WHERE HE KEEPS HER SHOES & TAKES MONEY. SEEN BY NURSE.

[[K p3 name|OSBORNE, LINDA FAYE]] / 07-30-63 / THEFT U/$500 / OR / RELEASED 1410

[[K p4 name|WEBB, COY ALLEN]] / 12-01-69 / PROMOTING PROSTITUTION / $15,000 / KEEP SEPARATE FROM [[W p2 name|STURGILL]]

[[K p5 name|STURGILL, DUSTIN]] / 05-19-85 / FTA / $500 / SAYS NOT KIN TO F-4

COUNT AT 0600: 5. SHIFT: [[K p6 name|CPL. R. NORRIS]]
