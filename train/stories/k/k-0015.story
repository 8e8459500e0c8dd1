id: k-0015
genre: filing
where: US-FL
published: 2013-01-25
title: STATE OF FLORIDA v. [[D p1 name|ANTWAN J. MEEKS]], Information
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=20 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
note: charged as an adult: name, DOB and case number decide; adult robbery victims stay; adult co-defendant stays

IN THE CIRCUIT COURT OF THE FOURTH JUDICIAL CIRCUIT, DUVAL COUNTY
CASE NO. [[D p1 id|16-2013-CF-000551-AXXX]]   DIV. CR-G

STATE OF FLORIDA vs. [[D p1 name|ANTWAN JAMES MEEKS]] (DOB [[D p1 birthdate|10/02/1996]]) and [[K p5 name|LEROY CURTIS BOATWRIGHT]] (DOB [[K p5 birthdate|04/17/1992]])

INFORMATION FOR: 1) ARMED ROBBERY; 2) ARMED ROBBERY

[[K p4 name|ANGELA CORDELL-REYES]], State Attorney, charges that on December 29, 2012, [[D p1 name|ANTWAN JAMES MEEKS]], a juvenile sixteen years of age certified and direct-filed as an adult pursuant to s. 985.557, Fla. Stat., and [[K p5 name|LEROY CURTIS BOATWRIGHT]] did carry a handgun and take United States currency and one (1) ham from [[K p2 name|Thanh Van Dinh]] and [[K p3 name|Lien Thi Dinh]], by force, violence, assault or putting in fear, contrary to s. 812.13(2)(a).

Witness list: [[K p2 name|T. Dinh]]; [[K p3 name|L. Dinh]]; Ofc. [[K p6 name|R. Pell]] #6612.
