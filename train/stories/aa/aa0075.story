id: aa0075
genre: school
where: US-TX
published: 2018-12-07
title: Monthly Conduct Roll-Up — sent to board@ by accident
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=victim age=15 protected=yes why=minor-victim
person p4: role=witness age=14 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=missing,victim age=16 protected=yes why=trafficking-victim
person p8: role=accused age=28 protected=no why=adult-accused
screen p7: sex-trafficking-minor
note: long school list; codes; trafficked pupil among absentees; principal; counselor note

Campus 044. PEIMS codes in parens. Not for the consent agenda. Definitely not for the slide.

(21) Code of conduct .... 61 students, no names. Phones, hoods, one ferret.
(28) Assault non-employee .... [[W p1 name|Alvarez, Uriel]], gr 9, stu ID [[W p1 id|1104492]]. DAEP 45. Cited, juv. dept. Victim [[W p3 name|Whitfield, Kadeem]], gr 9, [[W p3 body|front tooth broken]]; [[W p3 other|trumpet section]], cannot play Reg. X tryouts.
(36) Felony contr subst on campus .... [[W p2 name|Kirkland, Amelie]], gr 12, 17, vape THC. Stu ID [[W p2 id|1099031]]. Juv.? SRO says adult at 17 in Texas; Asst DA says "we will not be filing." DAEP 30. [[W p2 name|Amelie]] is our [[W p2 other|salutatorian]].
(42) Truancy complaint .... [[W p7 name|Solis, Valeria]], gr 10, 52 absences. WITHDRAW COMPLAINT, see counselor Ms. [[K p6 name|Thuy Hoang]]: child's been found in Corpus; a man of 28 picked her up at the [[W p7 other|portable behind the ag barn]] and carried her to motels, and the men there paid him. He, [[K p8 name|Ricky Joe Castillo]], is in jail. She turned 16 in one of them. When she's back she'll come in by the library door, sched. changed, goes by middle name [[W p7 alias|Noemi]].
(46) Terroristic threat .... none, after the parrot was identified.

Witness stmts on file: [[W p4 name|Odell, Penny Jo]] (14) re (28).

[[K p5 name|Dr. Laurence Pettibone]], Principal. Unsend, unsend.
