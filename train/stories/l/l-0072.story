id: l-0072
genre: blotter
where: US-MA
published: 2001-02-08
title: POLICE LOG, Holyoke — Jan. 29 to Feb. 4
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=bystander age=22 protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=44 protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: 17 was adult court in Massachusetts till 2013; log in time stamps; Puerto Rican two surnames used in two ways; sentence about a coat

MONDAY
6:02 p.m. — Walnut Street, caller reports the same girl in [[W p1 other|the doorway of the furniture store]]. Gone on arrival.
9:40 p.m. — Same doorway, same girl. Spoken to. No coat.

WEDNESDAY
1:15 a.m. — High Street, arrested: [[K p6 name|Gerard Houle]], 44, OUI, left the scene of a mailbox.
11:58 p.m. — Appleton Street lot, arrested: [[K p2 name|Judge (ret.) Thornton Pease]], 61, Longmeadow, sexual conduct for a fee. And [[W p1 name|Ivelisse Rosado Matos]], 17, [[W p1 address|Flats, 3 Cabot St. rear]], same charge plus default warrants (2), true name first given as [[W p1 alias|Jennifer Lopez]]. Had $40 of a $60 fee. Asked where the $20 was said that she'd already had to throw it to "my ride," seen to be [[D p3 name|Wilfredo Baez]], 22, in a parked Acura, who told Ofc. [[K p4 name|Maureen Sheehy]] that he is the cousin. He isn't the cousin.

THURSDAY
8:30 a.m. — District Court, [[W p1 name|Matos]], bail $250. Ret. judge, personal recognizance.
2:00 p.m. — [[D p3 name|Baez]] at the desk with $250 in twenties. [[W p1 name|Rosado]] released to him.
9:40 p.m. — Walnut Street, caller reports the same girl in the doorway. [[K p5 name|Mrs. Kulig]] of the furniture store has taken her out a coat.

SATURDAY
4:44 p.m. — Coat found on a fence, [[W p1 address|Cabot Street]]. Returned to [[K p5 name|Mrs. Kulig]].
