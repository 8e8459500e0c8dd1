id: q-0038
genre: email
where: US-MN
published: 2019-02-05
title: FW: Incident at the rink, please read
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: none
note: internal mail outing a teen skater; coach arrested

From: [[K p3 name|Barb Engstrom]]
To: Board

All,

As some of you heard, Coach [[K p2 name|Ryan Sather]], 36, was arrested Sunday. St. Cloud police tell me he's charged with criminal sexual conduct, 3rd degree. The skater is [[W p1 name|Kaia Johannsen]], 15, from [[W p1 other|the Northern Blades junior squad]]. He assaulted [[W p1 name|Kaia]] in the Zamboni room.

Det. [[K p4 name|Mai Yang]] will interview anyone with ice time from 7 to 9.

Do NOT post about this. [[W p1 name|Kaia]]'s folks are at [[W p1 phone|320-555-0126]] if you want to bring a hot dish.

[[K p3 name|Barb]]
