id: v0069
genre: news
where: US-OR
published: 2012-10-12
title: Wrestling: Tillamook Head stuns Seaside, 36-33
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; "held down", "forced", "touched", "choked", named minors in sport

Nobody likes the 106-pound match to settle a dual, least of all the 106-pounders.

Down three with the gym on its feet, [[K p1 name|Hunter Oyelowo]], 16, was held down for most of two minutes by [[K p2 name|Ty Brandvold]] and looked, his coach said later, like a shirt in a dryer. Then he forced a scramble, touched the boy's ankle, and there was daylight.

"I wasn't scared," [[K p1 name|Oyelowo]] said. "I was choked a little, so I couldn't be."

[[K p4 name|Marisol Ibarra]], 17, the only girl on either side, pinned her man in forty seconds at 132 and was asked for her number by his father, who coaches at the college.

Coach [[K p3 name|Gus Pappadakis]] paid for the milkshakes. He'd made a promise, and there were fourteen of them.
