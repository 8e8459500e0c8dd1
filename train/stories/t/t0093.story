id: t0093
genre: news
where: US-VA
published: 2007-12-13
title: Six arrested in truck-stop detail; a seventh, who "belongs to no one," is let go
person p1: role=accused age=26 protected=decide why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: unclear
screen p2: none
note: weak sign (branding tattoo of a man's name, refuses to say); no force told

By [[K p6 name|Caleb Funk]], Valley Record

RAPHINE — The Virginia State Police have a phrase for the women who walk between the rigs at night, and Trooper [[K p4 name|Denise Cline]] doesn't use it.

She arrested six persons between Tuesday and Thursday: four drivers, including [[K p3 name|Harlan Meadows]], 48, of Beckley, W.Va., and two women. One of them, [[K p2 name|Loretta Sipe]], 35, of Waynesboro, has worked the lot for years, sleeps at home, and keeps, [[K p4 name|Cline]] says, "better hours than I do."

The other, [[D p1 name|Bethany Rooker]], 26, gave an address in Ohio that is a car wash. On her neck is a tattoo of a man's first name with a crown over it. [[K p4 name|Cline]] asked who that might be. "A mistake," said [[D p1 name|Rooker]]. Is he here? Silence; then: was there a back way out?

She wouldn't go any further than that, and pleaded guilty, and was gone before the trooper could come back from the vending machine with the crackers that she'd asked for.

A seventh person, [[K p5 name|Mrs. Prudence Weems]], 80 if a day, proved to be handing out tracts. "I belong to no one but Jesus," she said.

