id: t0029
genre: filing
where: US-MI
published: 2020-02-11
title: People v. [[K p1 name|Sattler]] — register of actions
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=66 protected=no why=adult-victim
screen: none
note: nothing to protect; a docket with numbers of an adult convict

47TH CIRCUIT, DELTA COUNTY. Case [[K p1 id|19-10214-FH]]. Defendant [[K p1 name|SATTLER, COREY ALAN]], DOB [[K p1 birthdate|06/12/1988]]. Judge [[K p2 name|HON. E. BEAUCHAMP]]. Def. atty [[K p3 name|R. OJIBWAY-LAKE]] (P55012). APA [[K p4 name|T. NORDIN]].

10/03/19 COMPLT/WARRANT: Larceny in a bldg; complainant [[K p5 name|Hjalmar Kinnunen]], 66 (1 ice auger, 1 outboard, 3 decoys)
10/09/19 ARRAIGNED. BOND 2500 10%
11/21/19 PRELIM WAIVED
01/07/20 PLED GUILTY AS CHG'D. STATES HE "OWED A DEBT TO A GUY" AND THE GUY TOOK A MOTOR
02/11/20 SENTENCE: 60 DAYS, CR 11; REST. $740 TO [[K p5 name|KINNUNEN]]; 18 MO PROB. AUGER RETURNED.

