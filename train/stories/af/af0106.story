id: af0106
genre: filing
where: US-WA
published: 2012-10-18
title: Municipal court minute entries, Everett
person p1: role=victim,convicted age=20 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=31 protected=decide why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p3: none
screen p6: unclear
note: minutes; three findings

Judge [[K p4 name|Theodore Nakagawa]] presiding.

[[W p1 id|CR-44012]] City v. [[W p1 name|LORD, DESIREE M.]]. Prostitution loitering. Def. age 20 pres. in custody. Atty [[K p5 name|Bettina Crowe]] advises court def. was brought from Spokane by [[K p2 name|Anthony "Ace" Pruitt]], 26 (in custody, county, promoting prost. 1st), who held her down and cut her hair off, keeps her EBT and says he knows what school her brother goes to; he sets the quota & picks the corner. City: "We hear that a lot." Plea of guilty. 45 days. Def. asked for hat in court; granted.

CR-44019 City v. [[K p3 name|WESTBROOK, TINA]]. Prostitution. Age 31. States no one else is involved, was her idea, will pay today. Fine $400. Paid.

[[D p6 id|CR-44023]] City v. [[D p6 name|SRISAI, NOI]]. Prostitution. Age 31. Interp. by phone. A man in gallery answered before the interp. did & was removed. Def. "OK, OK, guilty." Did not know own address. Plea not accepted; cont. one week.

Noon recess.
