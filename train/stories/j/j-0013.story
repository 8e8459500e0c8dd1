id: j-0013
genre: roster
where: US-KS
published: 2013-02-16
title: Sedgwick Area Adult Detention - Book-ins past 24 hrs
person p1: role=accused,victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
note: jail roster in LAST, FIRST; remarks column shows force; another woman arrested for the same charge without any sign

NAME / DOB / RACE-SEX / BKG # / CHARGE / BOND / REMARKS

[[K p4 name|ALBRIGHT, VERNON L]] / 03-22-52 / W-M / 13-004410 / DUI 3RD / $5,000 / meds in property

[[K p2 name|HARGROVE, DEVIN T]] / 10-09-77 / B-M / 13-004418 / AGG BATTERY; PROMOTING SALE OF SEXUAL RELATIONS / $75,000 / no contact w/ [[W p1 id|4419]]. KEEP SEPARATE

[[W p1 name|NGUYEN, THUY-LINH]] AKA "[[W p1 alias|LINDY]]" / [[W p1 birthdate|08-14-94]] / A-F / [[W p1 id|13-004419]] / SELLING SEXUAL RELATIONS / $500 / cuts to forearm cleaned by nurse. States 4418 did it w/ box cutter when she "came back light". States he keeps her DL and the car key and she's not let out except for dates. Hold for municipal. Scar [[W p1 body|R eyebrow, double]]. Emerg. contact [[W p1 phone|316-555-0137]]

[[K p3 name|PACE, MICHELLE DAWN]] / 01-30-86 / W-F / 13-004422 / SELLING SEXUAL RELATIONS; FTA / $750 / own vehicle impounded, wants it known she has a shift at 6

Prepared by Dep. [[K p5 name|R. Eck]], third shift. Total in custody 1,391.
