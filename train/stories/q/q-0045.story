id: q-0045
genre: news
where: US-IN
published: 2008-10-15
title: Two charged in pawn shop holdup
person p1: role=accused age=24 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=61 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; "attacked" and "victim" in a robbery

Two Kokomo men attacked a pawn broker with a trophy and left with $900 and a banjo, police said.

[[K p1 name|Corey Stitt]], 24, and [[K p2 name|Jason Purcell]], 26, were arrested at a car wash. The victim, [[K p3 name|Morris Adelman]], 61, of [[K p3 address|610 Superior Street]], needed nine stitches.

"It was a bowling trophy," [[K p3 name|Adelman]] said. "A 1974. I was more sorry for the trophy."

[[K p4 name|Capt. Sue Goff]] said the banjo was recovered. [[K p1 name|Stitt]] and [[K p2 name|Purcell]] are in the Howard County jail.
