id: d-0001
genre: roster
where: US-NC
published: 2008-07-14
title: TOISNOT COUNTY JAIL — WEEKEND INTAKE SHEET, JULY 11–13
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused,victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=27 protected=no why=adult-accused
person p5: role=accused age=61 protected=no why=adult-accused
person p6: role=accused age=45 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: two sisters, one a minor; remark columns tell of debt and force; an unrelated inmate has the same surname and stays; a shift sergeant whose surname is the girls' given name

PREPARED BY: SGT. [[K p7 name|M. FAITH]], B SHIFT          CAPTAIN: [[K p9 name|ORRIN DEANS]]

INTAKE  NAME                        AGE  CHARGE(S)                                BOND       CELL
------  --------------------------  ---  ---------------------------------------  ---------  ----
08-2201 [[K p4 name|WINSTEAD, CORY DALE]]         27   RESIST PUB OFF; INJ TO PERS PROP         $1,000 S   M-4
08-2202 [[K p5 name|LOCKLEAR, AMOS]]              61   HABITUAL DWI                             $15,000 S  M-2
[[W p1 id|08-2203]] [[W p1 name|LOCKLEAR, FAITH DESIREE]]     16   PROSTITUTION; GIVE FALSE NAME TO LEO     $2,500 S   F-1
[[W p2 id|08-2204]] [[W p2 name|LOCKLEAR, HONOR JANELL]]      20   PROSTITUTION; CONTRIB DELINQ OF MINOR    $5,000 S   F-1
08-2205 [[K p3 name|STRICKLIN, DARRYL "BOSS"]]    38   DWLR; FICTITIOUS TAG                     $500 U     REL 7/12
08-2206 [[K p6 name|PITTMAN, YOLANDA]]            45   WORTHLESS CHECK (2)                      $200 U     REL 7/12

NOTES BY INTAKE NUMBER

2202. Mr. [[K p5 name|Locklear]] advises no kin to the females. Asked for his heart pills and a Bible. Pills OK'd by nurse.

[[W p1 id|2203]]. Came in as "[[W p1 alias|CARMEN DIAZ, 21]]." Prints came back juvenile runaway, Robeson side. Dob [[W p1 birthdate|2-2-92]]. Home is [[W p1 address|Lot 11, Prospect Pines]]. Says she was [[W p1 school|a 10th grader at Deep Branch]] until her mama went in the hospital. Scar noted, [[W p1 body|half moon, left eyebrow]]. States the room bill is "up to eleven hundred" and she has to clear it before they can go home. Cried for sister; put both in F-1, quiet since.

[[W p2 id|2204]]. Dob [[W p2 birthdate|5-19-88]]. Last job [[W p2 employer|deli counter, Piggly Wiggly, Red Springs Rd]]. Bruising both upper arms, photographed ([[W p2 photo|HLOCKLEAR_L.jpg, HLOCKLEAR_R.jpg]]). When asked who did it looked at the door of M side. Says: "I told him I would do it and leave [[W p1 name|Faith]] out of it. He said it don't work like that." Wants it written down that the contributing charge is not right. Wrote it down.

2205. [[K p3 name|Stricklin]] was the driver on all of the above. $1,460 cash in sock, returned at release, signed for. Also returned: two female ID cards he said were his nieces'. Left in a tan [[K p3 vehicle|Buick, tag on it expired 3/06]].

PHONE LOG
7/12 0915  Collect call, [[W p2 name|H. Locklear]] to Lumberton, Mrs. [[W p8 name|Verna Locklear]], [[W p8 relation|grandmother]], ([[W p8 phone|910-555-0119]]). Accepted.
7/12 1130  Male called front desk, wanted to know did [[W p1 name|Faith]] and [[W p2 name|Honor]] "say anything." Wouldn't leave name. Same voice as "[[K p3 alias|Boss]]" in my opinion. — Sgt. [[K p7 name|Faith]]
7/13 1600  [[W p8 name|Verna Locklear]] came on the church van. Sent home, no visits on Sunday for new intakes. Left two pairs of socks.

Capt. [[K p9 name|Deans]]: somebody tell me why the driver is out and these two are in. Hold for SBI Monday. Do not put this page in the lobby book.
