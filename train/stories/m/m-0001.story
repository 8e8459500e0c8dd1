id: m-0001
genre: roster
where: US-OK
published: 2011-05-16
title: KETCHAW COUNTY DETENTION — 72-HOUR BOOKING SHEET
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: booked under a false adult date of birth; the remark column has the true date and the facts; kept inmates have the same columns

Prepared by Sgt. [[K p5 name|L. Harjo]], Records, [[K p5 phone|(405) 555-0133]], [[K p5 email|l.harjo@ketchawso-ok.net]]

BKG# | NAME | DOB | ADDRESS | CHARGE | BOND
[[K p2 id|11-04417]] | [[K p2 name|PRUITT, DARRELL WAYNE]] | [[K p2 birthdate|07/02/1973]] | [[K p2 address|Rt 3 Box 118, Asher]] | Pandering; transporting for purpose of prostitution; poss. CDS | 75,000
[[W p1 id|11-04418]] | [[W p1 name|BIGHORSE, KAYLEE ANN]] | [[W p1 birthdate|01/09/1992]] | [[W p1 address|Relax-Inn Rm 14, Hwy 177]] | Engaging in prostitution; false personation | 1,500
[[K p3 id|11-04420]] | [[K p3 name|SALAZAR, ERNESTO]] | [[K p3 birthdate|11/30/1958]] | [[K p3 address|908 W. Independence, Shawnee]] | DUI-2nd | 2,500
[[K p4 id|11-04423]] | [[K p4 name|MCGILL, TASHA R.]] | [[K p4 birthdate|03/17/1987]] | [[K p4 address|transient]] | Petit larceny (Dollar store) | 500

PROPERTY / REMARKS
[[K p2 id|4417]] — cash $1,140; three phones; keys to [[K p2 vehicle|maroon Buick LeSabre, OK tag 417-HRN]]. [[K p2 name|Pruitt]] states he "rents" the girl in [[W p1 id|4418]] by the hour and pays her board. Statement on tape.
[[W p1 id|4418]] — tattoo [[W p1 body|left collarbone, "DW" with a crown]]; one [[W p1 other|beaded medallion, red and yellow]]; no ID. Gave 1992. Aunt on the phone from [[W p1 address|Sacred Heart]] says the girl is [[W p1 name|Kaylee]], b. [[W p1 birthdate|the ninth of January 1995]], 16, ran from [[W p1 place|Redbud Girls' Home]] in March. Inmate [[W p1 name|Bighorse]] asked twice where [[K p2 name|Darrell]] is being kept and that he not be told she talked. MOVE TO JUV. HOLD — see Sgt. before a.m. docket. [[W p1 id|CM-2011-266]] to be pulled.
[[K p3 id|4420]] — truck at Bledsoe Wrecker.
[[K p4 id|4423]] — diabetic, saw nurse.
