id: bb0001
genre: roster
where: US-MO
published: 2013-08-19
title: PETTIGREW COUNTY JAIL - BOOKING LOG - WEEK ENDING 08/18/13
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=16 protected=decide why=charged-as-adult
person p4: role=accused age=29 protected=decide why=adult-accused
person p5: role=accused age=41 protected=decide why=identifies-protected
person p6: role=victim age=- protected=decide why=domestic-violence-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=victim age=63 protected=no why=adult-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p4: unclear
screen p2: none
note: jail clerk's log; woman booked for prostitution tells the nurse of beatings and a kept licence; certified 16-year-old, massage worker with weak signs, domestic pair

Posted Mondays by [[K p7 name|Lt. Barb Eichelberger]], jail administrator. All persons presumed innocent. Questions: [[K p7 phone|573-555-0142]].

BKG [[W p1 id|13-04471]]  08/12 2340 hrs
[[W p1 name|WENDLING, KAYLA RENEE]]  W/F 22  DOB [[W p1 birthdate|03/30/1991]]
Addr: [[W p1 address|Rm 118, Trail's End Motor Lodge]], Hwy 63. AKA: [[W p1 alias|STAR]]. SMT: [[W p1 body|crown w/ "D.O." L collarbone]]
Chg: PROSTITUTION (B misd). Bond $500 cash. Prop: one flip phone [[W p1 phone|573-555-0178]], no ID.
Rmks: [[K p8 name|Dep. Ruiz]] posed as customer off ad. Inmate asked at intake for return of her driver's license, states [[K p2 alias|"D-Money"]] has had it since April. Told nurse the bruises on her ribs are from coming back with under $400 and that he said he would burn down her mother's place if she left. Nurse's note forwarded to PA. No hold. [[W p1 name|Wendling]] not released, no one to post.

BKG [[K p2 id|13-04472]]  08/12 2355 hrs
[[K p2 name|OSGOOD, DARNELL T]]  B/M 34  DOB [[K p2 birthdate|11/02/1978]]
Addr: [[K p2 address|2207 Quarry Ln]], Rolla. AKA [[K p2 alias|D-MONEY]]
Chg: PROMOTING PROST 2ND; DRIVING WHILE SUSP. Bond $7,500.
Veh: [[K p2 vehicle|03 gold Tahoe MO 4RK-J19]], towed. Rmks: [[K p2 name|Osgood]] bonded out 0410 same date. 3 licenses not his own in console incl. [[W p1 name|K. Wendling]]'s.

BKG [[D p3 id|13-04476]]  08/14 1605 hrs
[[D p3 name|BRANNOCK, TYLER JAMES]]  W/M 16  DOB [[D p3 birthdate|06/21/1997]]
Addr: [[D p3 address|41 Bluebird Ct]]. Chg: ROBBERY 1ST, ACA. Certified by juvenile div. to stand trial as an adult 08/13. Sight & sound separation. Victim was [[K p9 name|Orville Tranbarger]], 63, owner of [[K p9 employer|Tranbarger Bait & Tackle]]. [[D p3 name|Brannock]] wears [[D p3 other|Vipers wrestling hoodie #152]], to property. [[K p9 name|Mr. Tranbarger]] asks to be told of release.

BKG [[D p4 id|13-04480]]  08/15 1312 hrs
[[D p4 name|XU, MEI LING]]  A/F 29  DOB [[D p4 birthdate|01/09/1984]]
Chg: MASSAGE W/O LICENSE (city ord.). Fine $150. Place of arrest [[D p4 employer|Lotus Day Spa]]. Rmks: no English. Owner called to pay. By phone interpreter Ms. [[D p4 name|Xu]] says work is "ok" and she does not know where passport is. Released to owner 1500.

BKG [[D p5 id|13-04483]]  08/17 0218 hrs
[[D p5 name|DUNAWAY, CURTIS W]]  W/M 41  Addr: [[D p5 address|610 E Mill]]
Chg: DOM ASSAULT 3RD. 24-hr hold. Rmks: wife [[D p6 name|Shawna Dunaway]] transported, 6 stitches. No-contact served by [[K p8 name|Dep. Ruiz]]. [[D p5 name|Dunaway]] advised not to call [[D p6 phone|573-555-0119]]; called it twice from the holding cell. Second call [[D p6 name|Shawna]] hung up.

RELEASES: [[K p2 name|Osgood]] 8/13; [[D p4 name|Xu]] 8/15. STILL HELD 8/18: [[W p1 name|Kayla W.]], [[D p3 name|Brannock]], [[D p5 name|Dunaway]].
mugs: [[W p1 photo|wendling_k_04471.jpg]]  [[K p2 photo|osgood_d_04472.jpg]]  [[D p3 photo|brannock_tj.jpg]]
