id: r-0002
genre: roster
where: US-TX
published: 2013-08-02
title: County jail book-ins, Aug. 1
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: roster with remarks; the victim is 17, booked as an adult in Texas

[[W p1 name|SALINAS, BRENDA LYNN]], DOB [[W p1 birthdate|11/30/1995]], [[W p1 id|SO# 448120]]. PROSTITUTION. Bond $1,500. Remarks: subject age 17, advises all money goes to [[K p2 name|Pruitt]], who posts the ads. [[W p1 body|Crown tattoo, right wrist]].

[[K p2 name|PRUITT, COLE ANTHONY]], 34. COMPELLING PROSTITUTION OF MINOR; POSS CS PG1. No bond.

[[K p3 name|DEGRASSE, WARREN]], 41. SOLICIT PROSTITUTION. Bond $2,000. Remarks: paid $120 to female [[W p1 name|Salinas]], Room 9.

[[K p6 name|OKONKWO, FELIX]], DWI 1ST. Bond $1,000.

Arresting: Dep. [[K p4 name|M. Trevino]]. Magistrated by Judge [[K p5 name|Alma Koehler]]. Witness listed: [[K p7 name|Tammy Hibbs]], housekeeper.
