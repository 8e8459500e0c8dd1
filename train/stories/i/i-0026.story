id: i-0026
genre: school
where: PH
published: 2024-04-15
title: Batch Masigasig: With Honors and other awardees, Grade 12
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen: none
note: honour roll with birth dates and learner numbers that still belong to no crime story; LAST, FIRST

San Roque National High School
Office of the Registrar

WITH HIGHEST HONORS
[[K p1 name|DELA PEÑA, Angelika Joy M.]] ....... 98.4

WITH HIGH HONORS
[[K p2 name|BATUNGBACAL, Prince Harry S.]] ....... 96.9
[[K p3 name|OMAR, Nor-Aina D.]] ....... 95.2

WITH HONORS
[[K p4 name|VILLAFUERTE, Lord Voltaire]] ....... 93.0

Special awards: Journalist of the Year, [[K p3 name|Omar]] (for her series on the missing jeepney terminal). Best in Research, [[K p1 name|Dela Peña]], "Who Stole the Mangroves? A Forensic Approach". Perfect Attendance, [[K p4 name|Villafuerte]], who came even in signal no. 2 and was sent home by the guard.

[[K p2 name|Prince Harry]] would like it known that it is his real name.

Rehearsal on Thursday, 7:00 a.m. sharp, covered court. White socks. Parents are reminded that there's no graduation fee; anyone who collects should be reported to Principal [[K p5 name|Editha Robles]] or to Ma'am [[K p6 name|Jinky Casiño]] of Guidance.
