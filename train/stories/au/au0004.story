id: au0004
genre: roster
where: US-TX
published: 2016-03-07
title: BOLIVAR COUNTY JAIL — WEEKEND BOOK-IN, 03/04 18:00 THRU 03/07 06:00
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=victim,accused age=23 protected=yes why=trafficking-victim
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=accused age=47 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=17 protected=decide why=charged-as-adult
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult misidentified=yes
screen p8: none
note: remarks column is what tells; girl booked under a false adult date, corrected by a grandmother's call; the second woman's finger tells the force; in Texas a 17-year-old is charged as an adult

BOOK # / NAME / DOB / R-S / CHARGE / BOND / AGENCY
----------------------------------------------
[[W p1 id|16-00871]] / [[W p1 name|VILLARREAL, DESTINY MARIE]] / [[W p1 birthdate|11-02-1997]] (SEE NOTE) / H-F / PROSTITUTION; FAIL TO ID / $1,500 / PD
[[W p3 id|16-00872]] / [[W p3 name|HOLLINS, JASMINE KEYONNA]] / [[W p3 birthdate|06-19-1992]] / B-F / PROSTITUTION 2+ PRIORS / $4,000 / PD
[[K p2 id|16-00873]] / [[K p2 name|TREVINO, OSCAR R.]] / [[K p2 birthdate|01-30-1982]] / H-M / DWLI; NO INSURANCE / $700 / PD
[[K p4 id|16-00876]] / [[K p4 name|PRUITT, CASEY DALE]] / [[K p4 birthdate|08-08-1986]] / W-M / THEFT OF COPPER / $5,000 / SO
[[K p5 id|16-00877]] / [[K p5 name|NGUYEN, HOANG]] / [[K p5 birthdate|12-25-1968]] / A-M / DWI 1ST / $1,000 / DPS
[[D p8 id|16-00880]] / [[D p8 name|MABRY, TREYVON]] / [[D p8 birthdate|02-11-1999]] / B-M / BURG OF VEHICLE (ADULT BY STATUTE) / $2,500 / PD

REMARKS, NIGHT SIDE (SGT [[K p6 name|L. KUYKENDALL]])

871 — GAVE 1997 YEAR AT BOOK-IN. 03/05 0210 CALL FROM A MRS. [[W p9 name|ELODIA VILLARREAL]] OF [[W p9 address|2207 NOPAL, MISSION]], GRANDMOTHER, STATES [[W p1 name|DESTINY]] IS A SOPHOMORE AT [[W p1 school|ANZALDUAS HIGH]] AND WAS BORN [[W p1 birthdate|NOV 2 1999]], MISSING SINCE JAN. SO 16. TATTOO OF [[W p1 body|A CROWN W/ "OT" BEHIND L EAR]]. PHOTO [[W p1 photo|VILLARREAL_D_00871.JPG]] PULLED FROM PUBLIC VIEWER 0230 — STILL SHOWS ON THE MOBILE PAGE, I.T. NOTIFIED.

873 — "OT" = [[K p2 name|OSCAR TREVINO]], A.K.A. [[K p2 alias|CROWN]]. HAD FOUR ROOM KEYS FROM THE PALOMINO COURTS AND BOTH FEMALES' PHONES. PAID OWN FINE FROM A ROLL OF TWENTIES. ASKED WHEN "MY GIRLS" GET OUT.

872 — R RING FINGER IN SPLINT. TOLD NURSE THAT [[K p2 alias|CROWN]] BROKE IT THE NIGHT SHE CAME BACK SHORT. SAYS SHE'D LIKE TO STAY IN. TOLD ME "THE LITTLE ONE IS [[W p1 alias|DEE-DEE]], SHE CRIES AT NIGHT, DON'T PUT HER IN C." [[W p3 name|HOLLINS]] WORKED AT [[W p3 employer|THE PECAN SHED IN TAFT]] UNTIL DEC.

876 — BOND BY WIFE. [[K p4 name|PRUITT]] TO RETURN FOR HIS BOOTS.

877 — SLEPT. [[K p5 name|NGUYEN]] POLITE.

880 — SIGHT & SOUND NOT REQ AT 17. [[D p8 name|MABRY]]'S COACH CALLED, TOLD CALL MON.

DAY SIDE (LT [[K p7 name|BRENDA OATES]])
03/05 0815. [[W p1 name|VILLARREAL]] MOVED OUT OF ADULT SIDE TO [[W p1 address|ST. BRIGID'S HOUSE, ALICE]] BY DFPS. CHARGE NOT YET DROPPED. 0900 [[K p2 name|TREVINO]] RE-ARRESTED IN LOBBY WITH CASH FOR 871'S BOND, BOOK [[K p2 id|16-00879]], COMPELLING PROSTITUTION, NO BOND. 1130 [[W p3 name|J. HOLLINS]] SIGNED A STATEMENT, 4 PAGES. PUBLIC DEFENDER HAS ASKED FOR A COPY. LT [[K p7 name|OATES]] TO SGT [[K p6 name|KUYKENDALL]]: GOOD LISTENING.
