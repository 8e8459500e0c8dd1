id: ae0008
genre: blotter
where: US-ME
published: 2003-09-04
title: Police log, week of Aug. 25
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: nothing to protect; log of a small harbour town

Monday. Officer [[K p5 name|Thibodeau]] removed a seal from the boat ramp. It came back.

Tuesday. [[K p1 name|Raymond Alley]], 41, of [[K p1 address|Back Cove Road]], charged with operating after suspension in a [[K p1 vehicle|green Saturn with one door primer gray]]. Second time this month.

Wednesday. [[K p2 name|Constance Beal]] of [[K p2 address|11 Wharf Street]] reported a passport, a ham and forty dollars missing from her kitchen. Passport located Thursday in the ham drawer.

Friday. Fight outside the VFW. [[K p3 name|Joshua Sabattus]], 22, a sternman on the [[K p3 employer|Miss Eileen]], summonsed for disorderly conduct, no. [[K p3 id|03-2291]]. Other party left by skiff.

Saturday. [[K p4 name|Alden Crowley]] called about children in his orchard. They were his.
