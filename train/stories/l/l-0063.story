id: l-0063
genre: filing
where: US-ID
published: 2015-02-26
title: ADA COUNTY MAGISTRATE — MINUTES, IN-CUSTODY CALENDAR
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=37 protected=no why=adult-accused
person p6: role=accused age=20 protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: clerk's minutes in abbreviations; the woman pleads guilty to get out; force and taken documents stand in two lines

Feb 25 2015   Hon. [[K p3 name|Carolyn Biggers]]   Clerk: TW   Ctrm 143   FTR Gold

1:31:04  Case called. [[K p5 name|Oxley, Brandon]] 37. Patronizing. PG. $300 + costs. Works for Guard, asks for time to pay. 60 d.

1:33:40  [[K p6 name|Hussein, Abdirahman]] 20. Inattentive driving, no ins. Cites reduced. Thanks Court.

1:36:15  [[W p1 id|CR-MD-2015-2604]]. [[W p1 name|Winslow, Tamsin Elise]], 24. In custody. Ms. [[K p4 name|Echohawk]], PD. Prostitution, 2nd. Deft arr. w/ above Mr. [[K p5 name|Oxley]], Rm at Vista Ave.

1:36:50  Ct adv. of rights. Deft: "If I say guilty can I go tonight."

1:37:22  PD asks for continuance. Deft has orbital fracture, seen by jail RN. Advises [[K p2 name|Mr. Ivan Bukhalo]] did it bc she came back $200 short; holds her SSN card and daughter's crib "and everything in it." Has taken all she makes since Sept. PD wants to talk to a detective. [[K p2 name|Mr. Bukhalo]] is in Canyon Co. jail, unrel. battery.

1:38:40  Deft interrupts: doesn't want a detective. Wants to go tonight, before he's out.

1:39:00  Ct inquires if plea is free & voluntary. Deft: "Yes. Very."

1:39:31  PG accepted. 30 d, 26 susp. Credit 4. $500. Cond: no motels in Ada Co. Address for prob: [[W p1 address|c/o day room, 1404 W. Idaho]].

1:41:12  Deft asks for belt. Recess.
