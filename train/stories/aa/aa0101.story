id: aa0101
genre: roster
where: US-AZ
published: 2017-08-11
title: COCHINEAL COUNTY SHERIFF: DAILY BOOKING RECAP, 10 AUG 2017
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=45 protected=no why=adult-accused
person p7: role=victim age=50 protected=no why=adult-victim
note: nothing to protect; a long adult roster with flagged words used plainly (passport, debt, sold, appointments, took her phone)

ID              SUBJECT                        AGE  HT    WT   ARRESTING      ARS            BOND
[[K p1 id|C170810-011]]     [[K p1 name|BARRAGAN, LUIS OCTAVIO]]         37   5-07  165  SIERRA V PD    28-1381        $1,000
    Rmk: Asked for attorney, then pizza. Truck released to wife, who kept the keys and says she'll keep them.
[[K p2 id|C170810-014]]     [[K p2 name|COOLIDGE, MARGARET ANNE]]        52   5-06  140  BISBEE PD      13-2310        $7,500
    Rmk: Scheme/artifice. Took payment from 14 parties for dental appts at a clinic across the line that had closed in 2011. One party's passport was in her purse; he says that he left it there. Owner: [[K p7 name|Theodore Blum]], 50, ph verified.
[[K p3 id|C170810-015]]     [[K p3 name|DEL RIO, ANTHONY "TONY"]]         28   6-02  210  CCSO           13-1602        $500
    Rmk: Broke own windshield at ex-partner in a car deal. Both say he sold it to the other. Title says neither.
[[K p6 id|C170810-019]]     [[K p6 name|NEZ, RAYMOND]]                   45   5-10  180  DPS            28-3473        OR
    Rmk: License clears Monday. Brought own lunch.
[[K p4 id|C170810-022]]     [[K p4 name|SWEENEY, HOUSTON J]]              61   5-11  230  CCSO           13-2904        $250
    Rmk: Disorderly at hotel. Would not leave the pool. From Houston. Yes.

Count 166. Heat index 109; ice to all tanks. Transport to court 0700, five on the chain, none to Juvenile. Sgt [[K p5 name|A. Villaescusa]], watch cmdr.
