id: f-0059
genre: filing
where: US-MS
published: 2014-08-05
title: MUNICIPAL COURT OF THE CITY OF HATCHIE BEND - DOCKET, TUESDAY 9:00 A.M.
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: a docket with dispositions in a clerk's shorthand; the trafficked girl is fined; ticket number, address and a hair colour; her nickname on the receipt

HON. [[K p5 name|SYLVESTER PRUDE]], PRESIDING. Clerk: [[K p6 name|N. Wigginton]]. Please turn off your phones & take off your hats

1. City v. [[K p4 name|Harvey Lee Blount]] — grass over 12 in. — cut it. Dism.

2. City v. [[K p7 name|Ngoc Anh Dang]] — peddling shrimp w/o lic. — gty, $75, court purchased 5 lb.

3. City v. [[W p1 name|Shontavia Rene Hubbard]] — prostitution; curfew — Tkt [[W p1 id|HB-20771, HB-20772]] — F/17 — [[W p1 address|114-B Cotton Row]] — pled gty w/o atty. Deft states "he" takes her to truck plaza "when the rent is short", gets $80 & gives her 10, and she is afraid to go home w/o it. Ct inquires who is he. Deft looks at row 4. $350 + costs, 30 days susp. Can pay out.

4. City v. [[K p2 name|Raymond "Slick" Tolbert]] — no tag — 29 — present in row 4. $112. Paid cash, also paid on #3, $40. Ct inquires relation to #3. "Friend." Ct stands in recess 10 min.

5. City v. [[K p3 name|Thelma Ruth Oakes]] — feeding of geese, 3rd off. — 54 — unrepentant. Taken under advisement.

RECALLED: #3. On ct's own motion plea WITHDRAWN, fine remitted, ct asks Youth Ct + MBI be called. Deft. to wait in judge's chambers w/ [[K p6 name|Mrs. Wigginton]] & have a sandwich. #4 detained at door.

receipt book 8/5: "$40.00 — rec'd for [[W p1 alias|Tay-Tay]]" VOID — [[K p6 name|NW]]
