id: ak0006
genre: roster
where: US-NH
published: 2017-03-20
title: HILLSBOROUGH COUNTY DEPARTMENT OF CORRECTIONS — Weekend Intake Summary, Fri. 3/17 – Sun. 3/19
person p1: role=accused,victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=accused age=42 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=64 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p4: none
note: jail intake with a remark column; only the booked woman's remarks show fraud and coercion; her booker shares the surname of a kept inmate

Prepared by [[K p6 name|Sgt. L. Boisvert]], Records. Public copy. Remarks column is for staff; PLEASE REMOVE BEFORE POSTING.

1. [[K p7 name|ARSENAULT, NORMAND J.]] — M, 64, Manchester. DOB [[K p7 birthdate|1/30/53]]. Bk# [[K p7 id|H17-0911]]. DUI 2nd. Bail $500. Remarks: St. Patrick's Day. Diabetic, has his kit.

2. [[W p1 name|LEMIEUX, BRITTANY ANN]] — F, 23, no fixed addr. DOB [[W p1 birthdate|11/4/93]]. Bk# [[W p1 id|H17-0912]]. Prostitution; poss. controlled drug; bench warrant (Concord). Bail $2,500 cash. Remarks: Withdrawal watch. States to nurse she was told she was going to a sober house, "then [[K p2 alias|Duke]] said I owed him for the bed." States he gives her the drug only after she has earned $400 and holds her EBT card and her phone. Hit w/ belt on 3/12, see photo [[W p1 photo|LEMIEUX_B_back2.jpg]]. Asked who to call, says her grandmother, [[W p9 name|Lorraine Gagne]], [[W p9 phone|603-555-0138]]. Grandmother called. Ms. [[W p9 name|Gagne]] had filed her missing in Laconia in January. [[W p1 name|Lemieux]] placed in [[W p1 place|F-2]].

3. [[K p2 name|DUQUETTE, SHANE M.]] — M, 36, Manchester, [[K p2 address|88 Lake Ave #4]]. Bk# [[K p2 id|H17-0915]]. Driving after suspension. Bail PR. Remarks: AKA [[K p2 alias|DUKE]]. Came in w/ three phones. KEEP SEPARATE from #2. Asked at the counter what time "[[W p1 alias|my Britt-Britt]]" sees the judge and offered to post for her. Advised [[K p8 name|Det. Carla Nuñez]], MPD, before he was let go. [[K p8 name|Nuñez]] says hold him if you can; we could not.

4. [[K p4 name|WALKER, CHASE T.]] — M, 19, Goffstown. DOB [[K p4 birthdate|6/22/97]]. Bk# [[K p4 id|H17-0918]]. Disobeying an officer (foot chase, Elm St.). Remarks: Says he works nights at a plant for an uncle and is paid every Friday. Wants Monday off. [[K p4 name|Walker]] bailed by uncle.

5. [[K p3 name|LEMIEUX, RONALD P.]] — M, 51, Nashua. Bk# [[K p3 id|H17-0920]]. Theft by unauthorized taking (copper pipe). Remarks: No relation to #2. [[K p3 name|Ronald]] asks that it be said.

6. [[K p5 name|OSEI, PATRICK K.]] — M, 42, Manchester. Bk# [[K p5 id|H17-0922]]. Non-support. Purge amt. $1,140. Remarks: Employer of [[K p5 name|Osei]], [[K p5 employer|Amoskeag Tile]], confirms Monday shift, release to work.

ERRATA. The Saturday sheet faxed to the Union desk gave #2 as "[[W p1 name|Brittney Lemieux]], 32." She is 23. [[W p1 name|Brittany]]'s warrant was recalled Sunday at the request of Det. [[K p8 name|Nuñez]] and she has left for a program; [[W p1 place|the farmhouse in Deering]] asks that the van not be marked.

[[K p6 name|L. Boisvert]]
