id: x0048
genre: news
where: US-NE
published: 2017-08-31
title: Four charged as carnival crew's hours, pay come to light
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official,expert age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: labour; arrested as a thief for taking his own passport; employer where he slept is W

GRAND ISLAND — The stolen property was a passport. The thief, police allowed on Wednesday, was the young man whose picture is in it.

[[W p1 name|Sipho Dlamini]], 19, spent nine days in the Hall County jail after he pried open a strongbox in the office trailer of [[W p1 employer|Starburst Amusements]] during the State Fair. He's since been released, and four managers, among them owner [[K p2 name|Gil Prewitt]], 58, and foreman [[K p3 name|Rusty Kale]], were charged with labor trafficking.

There were eleven South Africans. Each had been told he would earn $9 an hour. They set up rides for sixteen hours at a stretch, got $120 a week, and were fined for sleep, for soap and for talking to the corn-dog people. Anyone who went home early, [[K p2 name|Prewitt]] told them, would find that his mother owed $4,000 on the ticket, and that he knew where she stayed. They bunked in the possum-belly of a ride truck.

"I sold him a corn dog," said [[K p5 name|Marge Dvorak]], of Aurora. "He asked could he wash dishes for it."

The arrest report reads: "[[W p1 name|Dlamini]], B/M, uncooperative, claims box is his."

Public defender [[K p4 name|Sterling Voss]] and labor investigator [[K p6 name|Dr. Lupe Cano]] said the case took a turn when somebody opened the little book to the photo page and looked up.
