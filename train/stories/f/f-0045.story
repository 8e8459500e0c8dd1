id: f-0045
genre: news
where: US-MS
published: 2016-12-01
title: Woman hid in choir loft six hours; [[D p2 relation|ex-husband]] charged
person p1: role=victim age=41 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=44 protected=decide why=identifies-protected
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: adult victim of domestic violence: decide; her workplace and her hiding place; no child

LOTTVILLE — The organist at First Methodist came in at 3 p.m. Saturday to practice Advent music, hit the low C, and heard it breathe.

Under the risers in the choir loft was [[D p1 name|Paula Denise Hutto]], 41, barefoot, in her [[D p1 employer|Lottville Drug]] smock. She had been there since nine.

"I nearly died and then I saw that she nearly had," said the organist, [[K p3 name|Harriet Ewing Lowry]].

Police say that [[D p2 name|Randall Scott Hutto]], 44, broke the glass of [[D p1 address|his former wife's duplex on Pecan Street]] with a claw hammer on Saturday morning, four days after a chancellor had signed an order telling him to stay 300 feet off. She went out a bathroom window with a cut to the bone in one foot, and crossed three yards. The church was open because it always is.

He was arrested at a car wash, washing the hammer. The charges are aggravated domestic violence, burglary of a dwelling and violation of a protective order.

Chief [[K p4 name|Ezekiel Moody]] said that Ms. [[D p1 name|Hutto]] had called the station on each of the three days before, and had been told each time that an officer would drive by. "One did," the chief said. "I've looked at the log. He drove by."

The Advent program was held as planned. Someone had left a pillow and a phone charger beneath the risers.

By [[K p5 name|Tom Ed Ballard]], Lottville Dispatch
