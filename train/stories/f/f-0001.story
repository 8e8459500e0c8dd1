id: f-0001
genre: roster
where: US-NC
published: 2011-08-14
title: HASKETT COUNTY DETENTION CENTER - 24 HOUR BOOKING LIST
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=58 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: a 17-year-old booked as an adult (North Carolina, 2011) in a roster; arrest narrative repeats her by street name; an officer has her surname

RUN 08/14/2011 0600 CLERK [[K p5 name|D. MOSELEY]] PG 1 OF 1

[[K p3 name|BRASWELL, TERRY WAYNE]] W/M 44. BK# [[K p3 id|11-04417]]. FTA child support. $1,200 cash. A/O [[K p7 name|TATUM]], HCSO

[[W p1 name|TATUM, DESTINI RAYNE]] W/F 17 DOB [[W p1 birthdate|02/19/94]]. BK# [[W p1 id|11-04418]]. ADDR [[W p1 address|311 OAK HOLLOW TRLR PK LOT 9]]. PROSTITUTION (M); RESIST/DELAY/OBSTRUCT (M). $2,500 sec. A/O Vice/Pelham PD. SMT: [[W p1 body|TAT L NECK "DRE$"]]

[[K p2 name|LOCKLEAR, ANDRE MICHAEL]] I/M 31. BK# [[K p2 id|11-04419]]. PROMOTING PROSTITUTION (F); PWISD MARIJUANA (F). $75,000 sec. A/O Vice/Pelham PD

[[K p4 name|OXENDINE, CRYSTAL D.]] I/F 26. BK# [[K p4 id|11-04420]]. Shoplifting/concealment. $500 unsec. Rel. 0215 to self.

[[K p6 name|ABERNETHY, LLOYD]] W/M 58. BK# [[K p6 id|11-04421]]. DWI .19; civil revocation. Hold till sober.

REMARKS (line 2 & 3): Per Vice, room 114 Econo Rest off I-95. Female advertised by [[K p2 name|LOCKLEAR]] as "[[W p1 alias|Diamond]]", detective paid $120 in marked bills which [[K p2 name|LOCKLEAR]] had on him. [[W p1 name|TATUM]] gave false name first ([[W p1 alias|BRITTNEY JONES]], 21). Cries, wont eat. Keep sep from [[K p4 name|OXENDINE]], they have words. Mother called x3 for [[W p1 name|Destini]], told bond amt. NO KIN to Dep. [[K p7 name|TATUM]].
