id: m-0025
genre: filing
where: AU-WA
published: 2018-06-20
title: CHILDREN'S COURT — MARRADUP — DAILY LIST (Not for publication s.35)
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=accused age=14 protected=yes why=juvenile-accused
person p8: role=victim age=13 protected=yes why=minor-victim
note: a list that got out; bench clerk's notes at the foot; the adult victim's plate stays

Magistrate [[K p4 name|J. Quartermaine]]. Police prosecutor: Sgt [[K p5 name|Lyle Bancroft]], PD [[K p5 id|11902]]

No. | Charge no. | Name | DOB | Matter
1 | [[W p1 id|MA 411/18]] | [[W p1 name|UGLE, Tyrell James]] | [[W p1 birthdate|02/11/2002]] | Steal motor vehicle; reckless driving
2 | [[W p1 id|MA 412/18]] | [[W p1 name|UGLE, T.J.]] | as above | Breach of curfew
3 | [[W p2 id|MA 415/18]] | [[W p2 name|HASSAN-REID, Zayd]] | [[W p2 birthdate|19/03/2002]] | Steal motor vehicle (passenger)
4 | [[W p3 id|MA 398/18]] | [[W p3 name|KERSLAKE, Jaxon]] | [[W p3 birthdate|30/06/2000]] | Fraud, fuel, 4 counts
5 | [[W p7 id|MA 420/18]] | [[W p7 name|NGUYEN, Coby]] | [[W p7 birthdate|08/01/2004]] | Assault occasioning bodily harm; complainant [[W p8 name|R. Pickett]], 13, [[W p8 school|Marradup SHS Yr 8]]

Clerk: items 1 and 3, owner [[K p6 name|Noeline Fruin]], [[K p6 address|RMB 620, Wheatbin Road]], seeks return of [[K p6 vehicle|white Commodore, 1CRM 055]] less the bumper. [[W p1 name|Tyrell]]'s nan, who he stops with at [[W p1 address|the last house before the rodeo ground]], will bring him; no shoes size 12 at the hostel, pls arrange. [[W p2 name|Zayd]] sits a maths exam at 11, call early. [[W p3 name|Kerslake]] [[W p3 birthdate|turns 18 on the 30th]], so next mention before that date. [[W p8 name|Riley Pickett]] to wait in Room 2, not the foyer.

Registry: [[K p4 address|2 Fitzgerald Terrace]]; ph [[K p4 phone|(08) 5550 0162]].
