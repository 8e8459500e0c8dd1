id: m-0020
genre: filing
where: US-CA
published: 2019-01-25
title: SUPERIOR COURT OF CALIFORNIA, COUNTY OF TESORO — MISDEMEANOR CALENDAR, DEPT. 6, 8:30 A.M.
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=victim age=- protected=no why=adult-victim
note: nothing to protect; calendar with OCR noise

HON. [[K p3 name|MARISOL ECHEVARRIA]]    CLERK: [[K p4 name|T. VILLANUEVA-OKUBO]]   REPORTER: CSR [[K p4 id|13377]]

LN  CASE           DEFENDANT                  CHARGE            ATTY
1   [[K p1 id|19CR00412]]   [[K p1 name|ABERNATHY, ROY LEE]]   VC 23152(a)   PD
     DOB [[K p1 birthdate|4/2/57]]  [[K p1 address|1809 Alisal Spc 44]]   veh [[K p1 vehicle|4TRK119]]
2   [[K p2 id|19CR00415]]   [[K p2 name|CHO, BRANDON]]   PC 594 (vandalism under $400)  PVT
     DOB [[K p2 birthdate|10/13/98]]  [[K p2 address|UCST Cedar Hall 3l2]]   Victim: [[K p7 name|Gloria Penhall]], [[K p7 employer|Penhall's Pies]]
3   [[K p5 id|l8CR09930]]   [[K p5 name|RAMlREZ-KOVAC, ANDREA]]   PC 484 / 488   PD
     FTA 12/14 -- bench wrt recalled, [[K p5 name|RAMIREZ-KOVAC]] present w/ infant
4   [[K p6 id|19CR00421]]   [[K p6 name|TUIASOSOPO, SEFO]]   BP 25620(a) open cont.   PRO PER
     Fine $150 or 15 hrs. [[K p6 name|Tuiasosopo]] elects hrs (beach crew, report to trailer Sat 7am)

Notes for file: Line 2 to write letter of apology to [[K p7 name|Mrs. Penhall]]; she's asked that it be in cursive. Line 1 cont'd to 2/22 for blood results, cf. lab no. [[K p1 id|TS-88120]].
Phone the dept. on [[K p4 phone|(831) 555-0196]] bet. 2 and 4 only.
