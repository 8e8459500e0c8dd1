id: aa0057
genre: roster
where: US-NJ
published: 2019-05-31
title: MUNICIPAL COURT / CENTRAL JUDICIAL PROCESSING — FRIDAY
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=accused age=48 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim,accused age=21 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p7: sex-trafficking-adult misidentified=yes
note: two victims one minor; complaint-summons form numbers; co-defendant list; date of birth US form

S/W no. | Def. | DOB | N.J.S.A. | Next

[[K p3 id|S-2019-000611-1314]] | [[K p3 name|Rinaldi, Michael A.]] | [[K p3 birthdate|10/02/1985]] | 39:4-50 | plea
[[K p4 id|S-2019-000613-1314]] | [[K p4 name|Uzoma, Chidi]] | [[K p4 birthdate|12/12/1970]] | 2C:20-11 shoplift (razors) | PTI
[[K p2 id|W-2019-000620-1314]] | [[K p2 name|Baptiste, Rashaun "Ray Ray"]] | [[K p2 birthdate|04/09/1992]] | 2C:13-8 1st deg | detention mtn
[[W p7 id|W-2019-000621-1314]] | [[W p7 name|Sadowska, Natalia]] | [[W p7 birthdate|08/30/1997]] | 2C:34-1(b)(3) promoting | detention mtn
[[W p1 id|W-2019-000622-1314]] | [[W p1 name|Perez-Lugo, Yadira]] | [[W p1 birthdate|01/22/2001]], CORRECTED [[W p1 birthdate|01/22/2003]] | 2C:34-1(b)(1) | REMOVE, FAMILY PART

State's position, by AP [[K p5 name|Gwendolyn Farber]], as taken down: On [[W p7 id|621]] — [[W p7 name|Sadowska]], 21, is called "bottom" in the reports and drove; she also has a plate in her jaw from [[K p2 name|Baptiste]], and gave every dollar up, and was told the first weekend that her sister would be next. State withdraws detention as to her, reserving. On [[W p1 id|622]] — is 16. Six men at $150, she had $7. State moves to dismiss and is sorry it was filed.

Judge [[K p6 name|Hyun-Ju Paik]]: Granted as to both. Clerk, the calendar was on the lobby screen from 7 this morning. Down by 9, please. How many people are in the lobby?

A.: Sixty, Judge. And [[W p1 name|Yadira]]'s name's the last, so it stays up the longest.
