id: aa0087
genre: roster
where: US-MI
published: 2011-11-09
title: PRE-SENT. & BOND REVIEW, CIRCUIT COURT, WEDNESDAY, 8:15 (as posted outside Courtroom B)
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=convicted age=24 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; adult court docket with words "passport", "hours worked", "sold", "recruiter"

JUDGE [[K p5 name|ABERNETHY-CRUZ]]        CLERK [[K p6 name|SWIERCZ]]

1 People v [[K p1 name|Ludwig, Aaron]]. 33. Docket [[K p1 id|11-4471 FH]]. MCL 750.356. Fence. Sold copper from a school roof that he'd been hired to fix. BOND CONT.
2 People v [[K p2 name|Hassoun, Wafaa]]. 40. Docket [[K p2 id|11-4480 FY]]. Bad checks, store. Restitution paid in full. Counsel says his client left her passport with the court in good faith & would now like to see her mother. RETURN PASSPORT.
3 People v [[K p3 name|Wilk, Dorothy]]. 51. Docket [[K p3 id|11-4492 FH]]. Embezzlement fm a Little League recruiter's fund, $1,970. Says she put the debt on the raffle. SENT 12/14.
4 People v [[K p4 name|Darnell, Keenan]]. 24. Docket [[K p4 id|10-3921 FH]]. PV. 24 hours worked of 40, all at the soup kitchen. FINISH & COME BACK.

Spectators: cell phones will be kept until [[K p7 name|Deputy Rourke]] has laughed at your ringtone.
