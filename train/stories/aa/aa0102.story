id: aa0102
genre: filing
where: CA-NS
published: 2019-05-02
title: Provincial Court docket, Courtroom 1, Thursday, as called
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=convicted age=35 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=41 protected=no why=adult-accused
note: nothing to protect; adult docket with lobster licence debt

Her Honour Judge [[K p4 name|Marguerite Comeau]]. Crown, [[K p5 name|Mr. Adeyemi]]. Duty counsel, [[K p6 name|Ms. Fralic]]. Seven lines on the sheet, three struck.

Line 1. [[K p1 name|MACISAAC, Rory Daniel]], 29. C.C. s. 320.14(1)(b). Case [[K p1 id|8314402]]. Election: Crown proceeds summarily. Adj. to 30 May so that he can haul his traps first.

Line 2. [[K p2 name|BOUDREAU, Yvon]], 58. Fisheries Act, s. 78. Case [[K p2 id|8314419]]. He'd lent a licence to a cousin against a debt on an engine. "It's how it's done." "It's how it's charged, Mr. [[K p2 name|Boudreau]]." Fine $2,500, a year to pay.

Line 3. struck.

Line 4. [[K p3 name|HABIB, Sami]], 35. Plea to s. 380, under. Case [[K p3 id|8310077]]. He collected fees as a recruiter for a curling team that had four members, all named Sami. Conditional discharge; restitution made in open court, counted by the clerk, who found it twenty dollars over and gave it back.

Line 5. struck. Line 6. struck.

Line 7. [[K p7 name|PAUL, Denise]], 41. s. 430(4), mischief, re a neighbour's foghorn. Case [[K p7 id|8314460]]. Peace bond, one year. Not to touch the horn.

Court rose 11:05. One umbrella left, red.
