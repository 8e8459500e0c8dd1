id: av0002
genre: roster
where: US-GA
published: 2017-02-21
title: BOOKING REPORT, 02/18 THRU 02/20
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=accused age=24 protected=decide why=adult-accused
person p5: role=accused age=47 protected=no why=adult-accused
person p6: role=accused age=29 protected=no why=adult-accused
person p7: role=accused age=18 protected=no why=adult-accused
person p8: role=accused age=14 protected=yes why=juvenile-accused
person p9: role=official age=- protected=no why=official
screen p4: unclear
screen p6: none
note: list with AGE and R/S; 16 and 17 as adults D, 18 K; a juvenile hold that should not have been printed; weak signs in one remark and none in the look-alike

COUNTY JAIL - PUBLIC COPY
Prepared by: Sgt. [[K p9 name|V. Easterling]], Records

NAME / AGE / R/S / BKG NO. / ARR. AGENCY / CHARGE / BOND
------------------------------------------------------------
[[K p5 name|ABERNATHY, ROY DEAN]]   47  W/M  [[K p5 id|17-00612]]  SO
  DUI 2ND; FAIL TO MAINTAIN LANE. $2,400
  Addr [[K p5 address|88 Gin House Rd]]
  Remarks: Asked for his own mattress. Mr. [[K p5 name|Abernathy]] was told no.

[[D p1 name|BOLDEN, TYRESE JAMAL]]   16  B/M  [[D p1 id|17-00613]]  PD
  ARMED ROBBERY; AGG ASSLT. NO BOND
  SB440, SUPERIOR COURT, TRIED AS ADULT PER ADA
  DOB [[D p1 birthdate|06-30-00]]   Sch: [[D p1 school|Westover HS]], [[D p1 other|JV long snapper]]
  Remarks: sight and sound separation. Hold at RYDC until 17. Codef. is [[D p2 name|Mincey]].

[[D p2 name|MINCEY, DESHAWN]]   17  B/M  [[D p2 id|17-00614]]  PD
  ARMED ROBBERY. $25,000
  AKA "[[D p2 alias|Biscuit]]"
  Remarks: Adult by statute. Wallet w/ $41, learner permit [[D p2 id|058814472]]

[[K p7 name|MINCEY, CURTIS L]]   18  B/M  [[K p7 id|17-00615]]  PD
  OBSTRUCTION (MISD). $750
  Remarks: came to lobby re tow bill, would not leave lobby. No relation to above.

[[D p4 name|PHAM, LIEN THI]]   24  A/F  [[D p4 id|17-00618]]  PD
  MASSAGE W/O LICENSE; PROSTITUTION. $1,500
  Addr [[D p4 address|4410-C Dawson Rd]] (same as business, cot in rear)
  Remarks: No ID on person, states "boss have." Male caller posted bond in 20 min, would not give name. Language line x2. Ms. [[D p4 name|Pham]] asked to stay in cell.

[[K p6 name|SELLERS, CRYSTAL GAYLE]]   29  W/F  [[K p6 id|17-00619]]  PD
  PROSTITUTION; POSS METH. $2,000
  Addr [[K p6 address|Lot 9 Sunnyside MHP]]
  Remarks: Works for self, own car, own phone, own room key. Known to staff. [[K p6 name|Sellers]] requests commissary form. Has been asked the screening questions, no to all.

[[K p3 name|TATE, LAMAR]]   34  B/M  [[K p3 id|17-00621]]  GSP
  FLEEING/ELUDING; SUSP LIC
  [[K p3 alias|"T-BONE"]]. Vehicle [[K p3 vehicle|silver Crown Vic, RTK 4471]], towed.
  Remarks: [[K p3 name|Tate]] has shoulder in sling. Nurse notified.

[[W p8 name|WIGGINS, MARKEL]]   14  B/M  [[W p8 id|17-00622]]  PD
  SHOPLIFTING. JUV CT - REL TO GRANDMOTHER
  Remarks: ** entered in adult system in error, delete ** [[W p8 name|Markel]] brought own inhaler.
------------------------------------------------------------
CORRECTIONS TO LAST WEEK'S REPORT
1. [[K p3 name|Lamar Tate]] was shown as released. He was not, he had changed pods with his cousin's wristband on.
2. [[D p4 name|Pham, L]] appears on the 2/11 list as "[[D p4 name|FAM, LEE]]" under number [[D p4 id|17-00540]]. Same person, same address, same bondsman.
3. Bond for [[D p1 name|Bolden]] was posted on the website at $10. There is no bond. Please stop calling.
4. [[W p8 name|Wiggins]]: see above. If your paper has already set the type please pull the line, he's in eighth grade at [[W p8 school|Merry Acres]].

Questions to Sgt. [[K p9 name|Easterling]], 229-555-0144, weekdays.
