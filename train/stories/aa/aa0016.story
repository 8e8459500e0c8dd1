id: aa0016
genre: roster
where: IN-MH
published: 2015-12-03
title: Daily station diary — Kharwadi Naka P.S. (English copy for press room)
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=victim age=16 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-minor
note: India; FIR numbers; rescued women logged as accused; shelter named

02.12.2015

GD 14, 09.20 hrs. [[K p3 name|Santosh Baburao Kamble]], 35 yrs, two-wheeler without helmet & abusing constable. S. 186 IPC. FIR [[K p3 id|411/2015]]. Bailed.

GD 19, 17.45 hrs. Raid at Shivneri Lodge. Produced: (i) [[K p2 name|Ramesh @ Pappu Shetty]], 42, manager, ss. 4, 5 PITA r/w 370 IPC, FIR [[K p2 id|413/2015]]; (ii) [[W p1 name|Rukhsar Parveen]], 20, s. 8 PITA, FIR [[W p1 id|414/2015]], r/o [[W p1 address|Chawl No. 6, Bhimwadi]]; (iii) one girl, [[W p6 name|Sabina]], ossification test 16 yrs. Both females state "aunty" bought them from agent at Howrah, Rs 40,000 each, and that manager locks grille from outside and keeps customers' payment. Sent [[W p6 place|Navjeevan Home, Deonar]]. Correction in red: delete (ii) as accused, she is victim.

GD 22, 21.10 hrs. [[K p5 name|Imran Q. Ansari]], 28, mobile snatching, s. 379. FIR [[K p5 id|415/2015]]. Mobile recovered from shoe.

Signed [[K p4 name|PSI V. D. Ghorpade]]
