id: ae0027
genre: news
where: GB-ENG
published: 2010-07-08
title: Court round-up
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=convicted age=35 protected=no why=adult-convicted
person p4: role=convicted age=61 protected=no why=adult-convicted
person p5: role=victim age=- protected=no why=adult-victim
note: nothing to protect; four adults with addresses

Heard at Fenbridge: [[K p1 name|Stephen Cutmore]], 44, [[K p1 address|6 Drovers Lane, Upwell St Mary]], drink-driving; banned 17 months.

[[K p2 name|Ionela Radu]], 23, [[K p2 address|14b Market Hill]], shoplifting razor blades from Boots; conditional discharge. She packs leeks at [[K p2 employer|Fenland Greens]] and told the bench, through an interpreter, that her own passport was in the same bag and she'd like that back.

[[K p3 name|Gavin Toms]], 35, [[K p3 address|The Bungalow, Sluice Road]], criminal damage to a [[K p5 vehicle|Nissan Micra]] belonging to his neighbour [[K p5 name|Joan Fitch]]; £220 compensation. The matter was a hedge.

[[K p4 name|Arthur Pell]], 61, no fixed abode, found asleep in the cathedral organ loft. "Best sound I ever had," he said. Absolute discharge.
