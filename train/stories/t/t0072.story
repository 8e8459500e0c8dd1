id: t0072
genre: news
where: US-IL
published: 2011-09-01
title: Quad Cities dog-track trainer "owned" groom, suit alleges
person p1: role=victim age=37 protected=no why=adult-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: none
note: near-miss; civil pay suit uses "owned" as a figure; he lived with his family, free, union rep; K

EAST MOLINE — "He acted like he owned me," the groom wrote, and for a day the phones at this newspaper rang about slavery on the Mississippi.

It's an overtime suit. [[K p1 name|Terrell Banks]], 37, who walked greyhounds for [[K p2 name|Sheldon Fry]], 58, says he was on call at all hours, was docked for a limp that wasn't his fault, and is owed $7,730. He lived across the river with his wife, drove in when he cared to and once took a month off to hunt. "No, he never stopped me," [[K p1 name|Banks]] said. "He'd sulk."

His lawyer, [[K p3 name|Trina Oberle]], regrets the verb. Judge [[K p4 name|Felix Stroud]] struck it.

