id: s-0034
genre: blotter
where: US-MA
published: 2017-10-13
title: Logged
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: log gives the mother's name and a workplace

8:12 p.m. [[W p2 name|Fatima Haddad]], [[W p1 address|61 Pleasant St. #3R]], reports that her daughter, 16, was touched indecently by a co-worker in the walk-in at [[W p1 employer|Sal's Clam Box]]. Off. [[K p4 name|Doyle]] to hospital w/ [[W p1 name|Leila]]. 10:40 p.m. Arrested: [[K p3 name|Brendan Doyle]], 18, [[K p3 address|9 Tide Mill Way]]. No relation to officer.
