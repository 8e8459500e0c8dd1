id: aa0066
genre: roster
where: US-IN
published: 2022-06-09
title: JAILTRACKER (text view)
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=accused age=20 protected=no why=adult-accused
person p5: role=accused age=67 protected=no why=adult-accused
person p6: role=convicted age=38 protected=no why=adult-convicted
note: nothing to protect; adult inmates only; statute; one promoting charge among... avoid; hotel raid drugs

Agency: Dunmore County, Indiana     Sort: last name     6 of 144

[[K p1 name|ABERNATHY, COLTON RAY]]     29  M W  5'11" 175   Booked 06/07/22 14:08   [[K p1 id|22-J-00918]]
  IC 35-48-4-6  Possession of meth L6      Cash $605 / surety 5000     Hotel detail, Rm 210, adults only, 5 arr
[[K p2 name|BENITEZ, GLORIA]]     41  F H  5'2" 150   Booked 06/07/22 14:20   [[K p2 id|22-J-00919]]
  IC 35-48-4-13  Visiting common nuisance       ROR       Was delivering a burrito. DISMISSED 6/8
[[K p3 name|CHASE, LAMAR DION]]     34  M B  6'4" 230   Booked 06/07/22 14:31   [[K p3 id|22-J-00920]]
  IC 35-48-4-1  Dealing cocaine L3     Surety 40,000     Same hotel. Appt book found was for haircuts (barber lic. checked OK)
[[K p6 name|FRIEND, STEPHEN]]     38  M W  5'8" 160   Serving 18 mo     [[K p6 id|21-J-01877]]
  IC 9-30-5  OWI     Kitchen trusty. Good soup.
[[K p4 name|KAUR, HARLEEN]]     20  F A  5'5" 120   Booked 06/08/22 01:50   [[K p4 id|22-J-00931]]
  IC 7.1-5-7-7  Minor consumption     Book & release     Dad coming from Plainfield
[[K p5 name|MOOSE, VERNON E]]     67  M W  5'9" 190   Booked 06/08/22 17:00   [[K p5 id|22-J-00940]]
  IC 35-43-1-2  Criminal mischief (neighbor's moose statue)     $150     No relation to statue
