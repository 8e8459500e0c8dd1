id: ao0037
genre: roster
where: US-MS
published: 2020-02-17
title: Tallaloosa County Detention Center: daily booking sheet & release log
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused age=25 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=30 protected=no why=adult-accused
person p5: role=accused age=19 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=53 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: two carnival workers booked for trespass and theft; narrative tells of wages kept, papers kept, beating; the boss is booked later; others ordinary

PAGE 1   02/15/20 0001 to 02/16/20 2359     Shift: [[K p6 name|Cpl. L. Dukes]]

TIME / NAME / R-S / DOB / NO. / CHARGE
0112  [[K p4 name|PEARSON, MALIK T.]]  B/M  [[K p4 birthdate|9/9/89]]  [[K p4 id|T20-0288]]  Public drunk, profanity. 6 hrs, rel.
0340  [[K p5 name|HARBIN, COLT A.]]  W/M  [[K p5 birthdate|7/4/00]]  [[K p5 id|T20-0289]]  DUI zero tolerance, mud. "Mud" is how it was written.
0415  [[W p1 name|VAN DER MERWE, RUAN]]  W/M  [[W p1 birthdate|1997/11/23]]  [[W p1 id|T20-0290]]  Trespass after notice; petit larceny (work boots, 1 pr.)
0415  [[W p2 name|MTHEMBU, SIYABONGA]]  B/M  [[W p2 birthdate|1994/06/16]]  [[W p2 id|T20-0291]]  Same.
1020  [[K p8 name|STROUD, NELDA FAYE]]  W/F  [[K p8 birthdate|2/29/66]]*  [[K p8 id|T20-0292]]  Contempt, failure to return library books (61). *Checked. 1966 had no Feb. 29. Ms. [[K p8 name|Stroud]] says take it up with her mama.
2210  [[K p3 name|LASHLEY, BUDDY ROY]]  W/M  [[K p3 birthdate|12/12/72]]  [[K p3 id|T20-0299]]  Human trafficking (procuring involuntary servitude), 2 cts; simple assault; NO BOND

NARRATIVE, [[W p1 id|0290]] & [[W p2 id|0291]]. Both are from South Africa on H-2B papers with Dixie Lights Amusements, wintering at the fairgrounds. Dep. [[K p7 name|Ray-Anne Van Horn]] was told by owner [[K p3 name|B. R. Lashley]] that the two had "run off with company property", meaning boots on their feet. Subject [[W p1 name|Van der Merwe]] says that [[K p3 name|Lashley]] took passports in Gibsonton, and that they've had $40 since Thanksgiving and are fined for rain. They live in [[W p1 address|the back end of the Tilt-A-Whirl semi]], locked after dark by the man. When [[W p2 name|Mthembu]] went to a church for bread he was hit with a ride pin; photo taken, [[W p2 body|stitches over right ear in fishing line]]. [[W p1 name|Ruan]] did the sewing.

[[K p7 name|Van Horn]] asked who wanted the boots back. Mr. [[K p3 name|Lashley]] did. Dep. asked to see the passports. Mr. [[K p3 name|Lashley]] did not.

RELEASES
0712 [[K p4 name|Pearson]], to wife. 0930 [[K p5 name|Harbin]], to father, w/ mud. 1600 [[W p2 name|S. Mthembu]] and [[W p1 name|R. Van der Merwe]], charges nol-prossed, to [[W p2 address|Methodist parsonage, Calhoun St.]] 1615 [[K p8 name|Stroud]], after the librarian came down and laughed.

MEMO to web person: jail page still lists the two boys as "IN CUSTODY — THEFT". The Clarion called asking about "[[W p2 alias|Spoons]]", as the carnival people call [[W p2 id|0291]]. Said no comment. Their mail from now goes c/o [[K p7 name|Van Horn]]. [[K p6 name|L.D.]]

*Attached:* [[W p1 photo|T20-0290_front.bmp]], [[W p2 photo|T20-0291_front.bmp]], [[K p3 photo|T20-0299_front.bmp]].
