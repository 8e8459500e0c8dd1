id: bb0014
genre: roster
where: US-IN
published: 2011-09-06
title: TIPPEGAN COUNTY SHERIFF: LABOR DAY WEEKEND BOOKINGS
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=58 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim age=36 protected=no why=adult-victim
person p7: role=accused age=27 protected=no why=adult-accused
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: none
screen p7: none
note: nothing to protect; trafficking of drugs with an inmate, debt, "held against his will" by a ditch, all adults, strangers

Compiled by the front desk, [[K p5 name|Cpl. Jodie Nusbaum]]. Mistakes? [[K p5 email|jnusbaum@tippegansheriff.example]]. An arrest isn't a conviction.

FRIDAY 9/2
11-3310  [[K p1 name|LAMPKIN, ROGER DEAN]]  44  M/W  DOB [[K p1 birthdate|05/17/1967]]
[[K p1 address|8811 S 300 W]]. Op. while intoxicated; leaving the scene. [[K p1 vehicle|97 Silverado, primer gray, Colts plate RDL 97]]. [[K p1 name|Lampkin]] told deputies he'd been held captive by a ditch. Bond $1,000.

11-3312  [[K p2 name|CASTELLANOS, BRENDA L]]  31  F/H  DOB [[K p2 birthdate|12-01-79]]
Trafficking with an inmate (Cl. C fel.): eleven Suboxone strips beneath the stamp of a birthday card. AKA [[K p2 alias|"Stamps"]]. Mailed to inmate [[K p7 name|Kerwin Yoder]], 27, who'd lent her brother $300. [[K p2 name|Castellanos]] works at [[K p2 employer|Ace Laundry]]. Bond $5,000. Told magistrate nobody made her do it.

SATURDAY 9/3
11-3315  [[K p3 name|NGO, CHASE T.]]  19  M/A  DOB [[K p3 birthdate|02/08/1992]]
Dorm address, [[K p3 address|Harlan Hall 214]]. Minor consuming; public indecency (fountain). [[K p3 body|Purdue Pete tattoo, calf]]. The word "minor" is the Code's: [[K p3 name|Mr. Ngo]] is of age, and the only person present was [[K p8 name|Dr. Winifred Ault]], who was walking her beagle and who wishes it known that she laughed. Released to RA.

11-3318  [[K p4 name|BEASLEY, HERSHEL]]  58  M/B  DOB [[K p4 birthdate|07/30/1953]]
Theft: scrap copper off the grain bins of [[K p6 name|Tim Overholser]], 36. [[K p6 name|Overholser]] chased [[K p4 name|Beasley]] half a mile in a combine. Phone list: [[K p4 phone|765-555-0129]] (sister). Bond $750, surety.

SUNDAY 9/4
11-3321  [[K p7 name|YODER, KERWIN P.]], 27, already inmate [[K p7 id|20117]]. Served on new count, trafficking, same card. Lost visits 60 days. [[K p7 name|Yoder]] says that the strips were for a toothache.

MONDAY 9/5 (LABOR DAY)
No bookings until 2200 hrs. Two prisoners volunteered for work crew: picking up after the parade is not forced labor, whatever [[K p1 name|Roger Lampkin]] put on his grievance form (No. [[K p1 id|G-11-88]]). He got the same two baloney sandwiches as Sheriff and the horses.

RELEASES. [[K p3 name|Chase Ngo]], 9/3 0515. [[K p4 name|H. Beasley]], 9/4, on condition that he stay 500 feet from [[K p6 name|Mr. Overholser]]'s bins. [[K p1 name|Lampkin]], 9/5, to his wife.

NEXT HEARINGS, Superior 2: [[K p2 name|Castellanos]], 9/12, 8:30 a.m., cause [[K p2 id|79D02-1109-FC-000041]].

Photos on file: [[K p2 photo|castellanos_b_3312.jpg]] and [[K p1 photo|lampkin_3310.jpg]]. Missing since the parade: one reflective vest, size XL. [[K p8 name|Dr. Ault]] phoned to say that the beagle had nothing to do with it. Signed, [[K p5 name|Nusbaum]].
