id: f-0003
genre: blotter
where: US-AL
published: 2006-10-19
title: Off the Scanner
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=victim age=72 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; comic small-town items; a man named April-ish: "June"

Monday, 7:15 a.m. [[K p1 name|June Purifoy]] of [[K p1 address|Cotton Gin Road]] reported somebody has been in her storm pit again. Nothing taken. A recliner was left.

Monday, 10:40 p.m. Goat on the square. Owner notified. Owner already knew.

Wednesday, 2 p.m. [[K p2 name|Rodney "Hoss" Killingsworth]], 39, was arrested at the Piggly Wiggly for public intoxication after he was seen to argue with the ice machine. Officer [[K p4 name|Purifoy]] (no relation) made the case.

Friday. [[K p3 name|Claude Yarbrough]], 72, told police he'd paid a man $900 to seal his driveway with what turned out to be used motor oil. The man said his name was Smith.
