id: w0044
genre: blotter
where: US-VA
published: 2005-07-01
title: Sheriff's report, Northern Neck
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=52 protected=no why=adult-accused
note: short; juvenile's boat

JUNE 27: [[K p2 name|Capt. Dabney Haynie]] of [[K p2 address|Fleeton Point]] reported 11 crab pots cut. Deputy [[K p3 name|Sisson]] followed an oil slick to [[W p1 address|the gray dock past the Bluff Point oyster house]] and found a juvenile, 14, in [[W p1 vehicle|a skiff with a Mickey Mouse decal, VA 3318 AZ]]. Petition at intake: destruction of property. The boy ("[[W p1 alias|Boo]]" [[W p1 name|Hudnall]]) is to bring back eleven pots.

JUNE 28: [[K p4 name|Vernon Lee Crowther]], 52, [[K p4 address|2208 Hacks Neck Rd.]], DUI on a riding mower. Summons [[K p4 id|G-05-1931]].

JUNE 30: Nothing.
