id: x0015
genre: filing
where: US-NY
published: 2023-08-16
title: DOE v. HOLLIS HOSPITALITY LLC
person p1: role=victim,author age=24 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: pseudonym stays, the docket under it stays; an exhibit's file name gives her away

UNITED STATES DISTRICT COURT
NORTHERN DISTRICT OF NEW YORK

[[K p1 initials|JANE DOE 3]], Plaintiff,
v.
HOLLIS HOSPITALITY LLC and [[K p2 name|MANISH TREHAN]], Defendants.

5:23-cv-1107 (BKS)

ORDER

Plaintiff moves to proceed under a pseudonym. She alleges that in 2019, at 24, she was kept on the third floor of defendants' hotel near Syracuse by a man who beat her when she missed the sum he set and took every dollar the visitors left; that [[K p2 name|Mr. Trehan]], the night manager, charged him extra "for traffic" and said nothing.

The motion is GRANTED. The Clerk shall use [[K p1 initials|Jane Doe 3]]. Counsel for defendants, [[K p4 name|April Sung]], is reminded that Exhibit C was filed as "[[W p1 photo|regcard_T_Castellane_rm311.pdf]]" and shall be replaced by Friday.

SO ORDERED.
[[K p3 name|Brenda K. Sowell]], U.S.D.J.
