id: af0034
genre: news
where: US-MA
published: 2019-05-23
title: Brookline couple deny nanny's claims
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=8 protected=yes why=minor-witness
screen p1: labor-trafficking
note: civil suit under the nanny's own name; sued so K; the neighbours' child is a witness

BOSTON — A Malawian nanny has sued two Brookline physicians, saying that for nineteen months she worked without a day off and was told that her sick mother would lose her medicine if she complained.

[[W p1 name|Phiri]] v. [[K p2 name|Lindgren]], No. [[W p1 id|19-cv-10881]], says [[K p2 name|Dr. Erik Lindgren]], 44, and [[K p3 name|Dr. Paige Lindgren]], 41, put her documents in a bank box and her bed in the laundry. Her pay came to 60 cents an hour. [[K p3 name|Paige Lindgren]] is accused of throwing a pan.

The pan, it's said, was seen by a boy of 8 from next door, who drew it in crayon. The exhibit is signed [[W p5 name|Anders]].

"[[W p1 name|Chikondi]] was a member of the family," said the defendants' lawyer, [[K p4 name|Roger Stannard]]. Ms. [[W p1 name|Phiri]], then 24, answers in the filing that she was never once asked to sit down.
