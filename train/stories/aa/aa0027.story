id: aa0027
genre: roster
where: US-SC
published: 2001-09-07
title: ARRESTS: THE SHERIFF REPORTS
person p1: role=victim,accused age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
note: rape complainant booked for false report later vacated

Booked at the Law Enforcement Center since Monday:

[[K p3 name|Gantt, Ulysses P.]], 40, of Route 2, littering, 16-11-700. 
[[K p4 name|Mays, Stephanie]], 26, of Aiken, shoplifting (hams).
[[W p1 name|Hutto, Carrie Ellen]], 19, [[W p1 address|Lot 11, Pine Shadows]], filing a false report. See below.
[[K p2 name|Crosland, Dean T.]], 33, of North Augusta, criminal sexual conduct first, 16-3-652, two counts.

Below: The charge against Miss [[W p1 name|Hutto]] was a mistake by this office, Sheriff [[K p5 name|H. Wendell Boatwright]] said. She told us in March a man forced himself on her after her shift at [[W p1 employer|the Huddle House on Whiskey Road]], and she was not believed. His fingerprint was on the window. Warrant [[W p1 id|E-449102]] is torn up.
