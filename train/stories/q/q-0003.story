id: q-0003
genre: blotter
where: US-IA
published: 2006-08-21
title: Weekly log, Cordell County Sheriff
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=victim age=19 protected=yes why=sexual-offence-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
screen: none
note: two ordinary entries around one that names a victim

AUG. 14 — [[K p1 name|Dustin Lee Maas]], 29, arrested for OWI, second offense, County Road T-14.

AUG. 16 — [[W p2 name|Kimberly Schoon]], 19, [[W p2 address|1204 Locust]], phone [[W p2 phone|641-555-0139]], reported that [[K p3 name|Randall Voss]], 46, grabbed her breasts and put his hand down her shorts while she was closing up at [[W p2 employer|the Dairy Sweet]]. [[K p3 name|Voss]] was located at home and charged with assault with intent to commit sexual abuse.

AUG. 17 — [[K p4 name|Wilmer Tjaden]] reported theft of a garden tractor. No suspects.

AUG. 19 — Deer vs. car, Highway 63. No injuries. [[K p5 name|Deputy Amy Lorenz]] handled.
