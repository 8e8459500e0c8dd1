id: aa0021
genre: filing
where: US-KY
published: 2014-01-10
title: Juvenile Docket — CONFIDENTIAL (found on the copier)
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=victim age=8 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: all juveniles; only officials kept

Judge [[K p4 name|Clarice Boggs]]. Bailiff: lock the door please.

9:00 [[W p1 name|Hobbs, Dakota]] (13) J-[[W p1 id|13-00288]] — arson 3rd (port-a-john) — DET — w/ grandma [[W p1 relative|Nell Hobbs]]
9:20 [[W p2 name|Osei, Emmanuel]] (17) J-[[W p2 id|13-00301]] — TBUT auto; CW wants the bass player's amp back — plays bass in [[W p2 other|the Harlan Road Church praise band]]
9:40 In int. of [[W p3 name|Lilly Ann Combs]] (8) — dependency, neglect; left in car at the Speedway in Jan. — cabinet wkr [[K p5 name|T. Isom]] — foster placement [[W p3 address|Salt Lick Rd, log house]]
10:00 Recess. Coffee is in judge's chambers.
