id: aa0051
genre: alert
where: US-MI
published: 2015-04-09
title: MISSING AND UNIDENTIFIED — monthly print for squad rooms
person p1: role=missing age=17 protected=decide why=missing-alert
person p2: role=missing,victim age=16 protected=yes why=trafficking-victim
person p3: role=missing age=9 protected=decide why=missing-alert
person p4: role=missing age=40 protected=no why=missing-alert
person p5: role=deceased age=50 protected=no why=deceased
person p6: role=official age=- protected=no why=official
person p7: role=accused age=35 protected=no why=adult-accused
screen p2: sex-trafficking-minor
note: four still missing (two minors D), one recovered trafficked W, one deceased adult; kept adults

Post this side out. Remove March list.

A. MISSING JUVENILES
 1. [[D p1 name|DELACROIX, Josephine "Posey"]]  17  W/F  5-06 118  red/grn  last: Marquette Greyhound 3/12  NCIC [[D p1 id|M-447120931]]  [[D p1 body|tattoo of a canoe, left foot]]
 2. [[D p3 name|SHAREEF, Bilal]]  9  B/M  4-04 60  blk/bro  last: [[D p3 address|Joy Rd & Greenlawn, grandmother's porch]] 3/29  NCIC [[D p3 id|M-447133408]]  has inhaler; may answer to [[D p3 alias|"Booie"]]
 3. (was no. 3 in March) [[W p2 name|KOWALCZYK, Amber Lynne]]  16. LOCATED 4/2, truck plaza, I-75 at Exit 18. CANCEL. Came out of a cab barefoot and asked the fuel desk for a mother. She'd been moved between five of these by one [[K p7 name|Lyle Dressler]], 35, who put ads of her up and sent drivers to the trailer; in fed. custody. Now at [[W p2 place|Alternatives house, Saginaw]]. Her ad name was [[W p2 alias|"Sugar Bree"]]; if you see an ad still up under [[W p2 phone|(313) 555-0162]], send us the link, don't call it.

B. MISSING ADULTS
 4. [[K p4 name|OYELARAN, Folasade]]  40  B/F  5-08 150  RN, left shift at Hurley 3/21, vehicle found Flushing. Foul play suspected.

C. IDENTIFIED
 5. Male found Pte. Mouillee 11/2014 is [[K p5 name|Garnet Sizemore]], 50, of Toledo. Drowning. Family told; brother says he could swim.

D/Sgt. [[K p6 name|Ruthanne Maki]], x0188
