id: aa0003
genre: filing
where: US-TX
published: 2008-05-19
title: CRIMINAL DOCKET, 3RD CALL — MONDAY 9:00 A.M.
person p1: role=accused age=38 protected=decide why=adult-accused
person p2: role=victim age=9 protected=yes why=sexual-offence-victim
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=31 protected=no why=adult-accused
note: stepfather accused by relation; child named in the style by the clerk

HON. [[K p5 name|ESTELA VILLALOBOS]] PRESIDING          ADA: [[K p6 name|KINCAID]]

No.  CAUSE            STATE VS                  OFFENSE               SETTING     ATTY
1   [[K p3 id|08-CR-1107]]   [[K p3 name|PRUITT, JASON WAYNE]]       BURG HAB  PC 30.02     PLEA        [[K p7 name|OROZCO]]
2   [[D p1 id|08-CR-1113]]   [[D p1 name|MABRY, CURTIS LEE]]     INDEC W/ CHILD PC 21.11     PRETRIAL    [[K p7 name|OROZCO]]
      NOTE: CW (stepdaughter, 9) TO TESTIFY BY CCTV. SUBPOENA [[W p2 name|BRIANNA SOTO]], C/O [[W p2 school|HILLCREST ELEM]], RM [[W p2 other|14]]. REQ [[W p2 name|B. SOTO]] BROUGHT BY BACK STAIRS
3   [[K p4 id|08-CR-1120]]   [[K p4 name|TREVIÑO, RAUL]]       THEFT >1500 <20K     ARRAIGN      PRO SE
4   [[K p8 id|08-CR-1131]]   [[K p8 name|NGUYEN, TIEN DINH]]        EVADING W/ VEH       MTN SUPP     [[K p7 name|OROZCO]]

Cause 2: motion to amend style so the child's touching is alleged "on or about March 8." No objection from def. Sealed envelope to bench.
