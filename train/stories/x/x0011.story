id: x0011
genre: blotter
where: US-ME
published: 2009-08-13
title: Police beat
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
note: nothing to protect; plain log

Aug. 6, 2:14 a.m. [[K p1 name|Dana Thibodeau]], 52, of Waldoboro, OUI, after her Subaru came to rest in the farm-stand pumpkins.

Aug. 7. Report of a passport lost between the bank and the ferry. Found in the owner's other coat.

Aug. 8. [[K p2 name|Jordan Pease]], 23, of Rockland, arrested on a warrant for an unpaid fine. Paid it. Released by Officer [[K p3 name|Lincoln Ames]].

Aug. 11. Lobster, live, in the library book drop. No suspects.
