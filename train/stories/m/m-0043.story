id: m-0043
genre: blotter
where: US-VT
published: 2021-10-28
title: Police Blotter
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=victim age=60 protected=no why=adult-victim
note: short; a juvenile leaks by his e-scooter and paper route

• [[K p5 name|Pru Ladd]], 60, [[K p5 address|the red farmhouse with the two silos]], says pumpkins were smashed Friday. A 12-year-old was cited to family court. Chief [[K p4 name|Marc Thibodeau]] reminded the caller that juveniles aren't named. The caller said it wasn't hard, there's [[W p1 other|one paperboy on Tannery Hill]] and he goes about on [[W p1 vehicle|a lime kick scooter with a milk crate]].

• [[K p2 name|Eben Stannard]], 45, cited for unlicensed operation, [[K p2 vehicle|Subaru, VT HKR 051]], Route 12. License [[K p2 id|04419925]]. Muffler also noted, from some distance.

• Bear in the library book drop. [[K p3 name|Jo-Ann Fluet]], librarian, [[K p3 phone|802-555-0103]], says late fees are waived for the week.

• Correction: last week's "[[W p1 name|Wyatt P.]]" in the item on the pumpkins at the Grange shouldn't have been printed.
