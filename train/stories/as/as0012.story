id: as0012
genre: roster
where: US-NV
published: 2015-10-02
title: Detention Center, In-Custody List with Classification Remarks
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=victim,accused age=31 protected=yes why=trafficking-victim
person p6: role=accused age=45 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=67 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p5: labor-trafficking misidentified=yes
screen p4: none
note: roster; two of seven are victims by the remarks; others plain; keep-separate note names the pair; initials of clerk

ELKO CO. — PRINTED 10/02/15 06:40 — CLERK [[K p9 name|V. ARRIAGA]]
FOR INTERNAL USE / POSTED TO WEB IN ERROR 06:55, REMOVED 11:20 — V.A.

1. [[K p3 name|HOLLOWAY, BRYCE EDWARD]] M 54
   INMATE [[K p3 id|E-30118]]  CELL A-2  DUI 3RD, OPEN CONTAINER
   ADDR [[K p3 address|640 FIR ST]]. REMARKS: DIABETIC. WANTS HIS TEETH.

2. [[W p1 name|FENWICK, CASSANDRA LYNN]] F 26
   INMATE [[W p1 id|E-30121]]  CELL [[W p1 address|W-4]]  DOB [[W p1 birthdate|03/11/1989]]
   SOLICIT OUTSIDE LICENSED HOUSE; FALSE INFO TO OFFICER
   REMARKS: GAVE NAME "[[W p1 alias|STORMY]]" AT INTAKE. BRUISING BOTH WRISTS, OLD AND NEW. SAYS MALE #4 DRIVES HER TO MINE CAMPS, TAKES ALL PAY, HAS HER DAUGHTER AT HIS MOM'S AND WON'T TELL HER WHERE. ASKED NURSE NOT TO WRITE THAT DOWN. [[W p1 body|TATTOO "DEZ" BEHIND LEFT EAR]]. MEDICAL CLEARED HER.
   VISITOR 10/01: NONE ALLOWED PER #4'S ATTORNEY?? SEE SGT.

3. [[K p6 name|YAZZIE, LORETTA]] F 45
   INMATE [[K p6 id|E-30122]]  CELL W-1  SHOPLIFT (RALEY'S), FTA
   REMARKS: [[K p6 name|YAZZIE]] IS TRUSTEE. RUNS LAUNDRY. DO NOT LOSE HER.

4. [[K p2 name|MARCHAND, DESMOND J]] M 30 AKA [[K p2 alias|DEZ]]
   INMATE [[K p2 id|E-30120]]  CELL B-6  DOB [[K p2 birthdate|12/01/1984]]
   POSS CONTROLLED SUBST; LIVING OFF EARNINGS (PENDING)
   VEH: [[K p2 vehicle|GRY 2009 CHARGER, NV 771-KLP]], TOWED.
   REMARKS: KEEP SEPARATE FROM [[W p1 name|FENWICK]]. OVERHEARD ON PHONE: "TELL [[W p1 name|CASSIE]] WHAT HAPPENS TO HER KID." CALL LOGGED, NOT FORWARDED.

5. [[K p4 name|ULIBARRI, MATEO]] M 22
   INMATE [[K p4 id|E-30125]]  CELL A-5  OBSTRUCT, DRUNK IN PUBLIC
   REMARKS: SAYS HE WAS "TRAFFICKED" FROM WINNEMUCCA. MEANS THE BUS. OUT SAT.

6. [[W p5 name|QUISPE MAMANI, EUSEBIO]] M 31
   INMATE [[W p5 id|E-30127]]  CELL A-7  PASSPORT [[W p5 id|PE 5550184]] (NOT ON PERSON)
   TRESPASS; ICE DETAINER
   REMARKS: SHEEPHERDER, PERU. WALKED OFF [[W p5 address|LEE CANYON CAMP]] AFTER 19 MOS W/O PAY. SAYS BOSS HOLDS PASSPORT, TOOK HIS BOOTS SO HE COULDN'T LEAVE, SHOWED HIM A RIFLE. FEET BAD. SPEAKS QUECHUA, SOME SPANISH. [[K p6 name|YAZZIE]] GAVE HIM SOCKS. FILED AS ABSCONDER. ASKED WHO IS FEEDING THE DOGS.

7. [[K p8 name|THORNBURY, ALDEN]] M 67
   INMATE [[K p8 id|E-30129]]  CELL A-1  CONTEMPT (WON'T MOVE CATTLE)
   REMARKS: EX-COMMISSIONER. [[K p8 name|THORNBURY]] HAS OPINIONS ABOUT EGGS.

SHIFT NOTE, SGT [[K p7 name|KIMBALL]]: (a) who told #2 no visitors? Nobody bars visitors but me. (b) Somebody get a Quechua line. [[W p5 name|Eusebio]] has been nodding at everything since Tuesday. (c) Ms. [[W p1 name|Fenwick]] stays on my watch list till the DA calls. — [[K p7 name|R. Kimball]], ext. [[K p7 phone|775-555-0136]]
