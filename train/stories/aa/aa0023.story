id: aa0023
genre: roster
where: US-MS
published: 2019-03-04
title: INMATE SEARCH RESULTS (PAGE 2 OF 6)
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=accused age=39 protected=no why=adult-accused
note: charged as adult; only decide

Showing 11–14

[[K p3 name|JEFFERSON, DEMARCUS L.]]
Booking #: [[K p3 id|2019-00714]]   DOB [[K p3 birthdate|8/9/1997]]   B/M   6'3"   200   Charge: 97-17-33 burglary dwelling   Bond $20,000

[[K p2 name|LADNER, HUEY P. JR.]]
Booking #: [[K p2 id|2019-00715]]   W/M   54   Charge: dogs running at large (3 ct)   Bond $150

[[K p4 name|LE, CUONG VAN]]
Booking #: [[K p4 id|2019-00719]]   A/M  39  Undersize oysters, MDMR hold   Bond $500

[[D p1 name|MAGEE, TYRESE ONEAL]]
Booking #: [[D p1 id|2019-00722]]   DOB [[D p1 birthdate|12/1/2002]]   B/M 5'7" 130   AGE 16   Charge: armed robbery 97-3-79, ORIGINAL CIRCUIT COURT JURISDICTION, tried as adult   Bond $75,000   Sight & sound separation. Mugshot: [[D p1 photo|magee_tyrese_00722.jpg]]
