id: w0004
genre: filing
where: US-NJ
published: 2009-11-17
title: SUPERIOR COURT OF NEW JERSEY, LAW DIVISION, BERGEN COUNTY — VERIFIED COMPLAINT
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: a civil complaint in her own name: docket, address in parts, date of birth in words

Docket No. [[W p1 id|BER-L-9—0417—09]]

[[W p1 name|ABENA SERWAA OFORI]], Plaintiff,
v.
[[K p2 name|KWAME ASARE-BOATENG]] and [[K p3 name|VICTORIA ASARE-BOATENG]], Defendants.

1. Plaintiff was born on [[W p1 birthdate|the twenty-eighth day of March in the year nineteen hundred and ninety]] at Kumasi, and holds Ghanaian passport [[W p1 id|H 18 22 094]].

2. Plaintiff resides, in the borough of Teaneck, [[W p1 address|in the rear building of Number Sixty-One, Grayson Place, on the second floor]]. Her mail is received [[W p1 address|care of the Presbyterian manse next door]].

3. Defendants reside at [[W p1 address|7 Overpeck Lane]], Fort Lee, and operate [[K p2 employer|Asare Freight Forwarding, 22 Bruckner Plaza]].

4. In June 2008 Defendants caused Plaintiff, then 18, to come to this country by a promise of nursing school. From then until September 2009, when she was 19, she minded four children and cooked sixteen hours a day at the Fort Lee house, where she slept in [[W p1 address|the boiler room of 7 Overpeck]]. She was paid nothing.

5. Defendant [[K p3 name|Victoria Asare-Boateng]] locked Plaintiff's passport in a piano bench, and told her that girls without papers are put in a cage by the police. Defendant [[K p2 name|Asare-Boateng]] struck her with a belt when she asked a mailman for help.

WHEREFORE Plaintiff demands judgment.

[[K p4 name|Leonard Fuchs]], Esq., Attorney for Plaintiff, [[K p4 address|90 Main Street, Hackensack]], [[K p4 phone|201-555-0128]], [[K p4 email|lfuchs@fuchslaw.example]]
