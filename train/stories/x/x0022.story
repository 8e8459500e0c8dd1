id: x0022
genre: news
where: US-CO
published: 2022-06-09
title: Judge moves school shooting-threat case to adult court; names stay out of file
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: charged as an adult but a trafficking victim, so W (rule 1 wins)

PUEBLO, Colo. — A 16-year-old accused of holding the door while a man robbed a gas station will be tried as an adult, though her lawyer says the man had been selling her for three months.

[[W p1 name|Teneya Broussard]], whose name was on the courthouse screen Wednesday as "[[W p1 name|BROUSSARD, T.]] – [[W p1 id|22CR0418]]," faces one count of aggravated robbery. Her co-defendant, [[K p2 name|Damien Roybal]], 34, is charged besides with pimping of a child.

"She held doors. He opened them, generally to men with sixty dollars," said public defender [[K p3 name|Faith Ortega]]. She asked that the girl be called [[K p1 initials|T.B.]] from here on.

District Judge [[K p4 name|Warren Pell]] said he could do that much.
