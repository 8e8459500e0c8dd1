id: z0085
genre: roster
where: US-OR
published: 2011-06-17
title: Umatilla Co. — Bookings past 48 h
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=accused age=25 protected=no why=adult-accused
person p5: role=accused age=60 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
note: roster, nothing to protect; same surname twice; prostitution charge with NO signs? keep: none about trafficking at all

11-1640 [[K p1 name|LITTLE, DWAYNE K.]] 44 — Harassment; lodged 6/15; released 6/16 pending cite

11-1641 [[K p2 name|OCHOA, SELENA]] 31 — DUII .19; hold for Morrow Co.

11-1642 [[K p3 name|TIMMONS, JEREMY]] 25 — Theft I (one (1) saddle)

11-1643 [[K p4 name|TIMMONS, JEREMY]] 25 — FTA. *Different [[K p3 name|Jeremy Timmons]]. Check middle name!!* This one is [[K p4 name|Jeremy RAY]]. The saddle one is [[K p3 name|Jeremy ROY]].

11-1644 [[K p5 name|HIGHWATER, MAY]] 60 — Tresp. II, sleeping in laundromat; warm meal; rel.

Questions: [[K p6 name|Corrections Tech April Weeks]], 541-555-0137. May not be reposted after Aug. 1.
