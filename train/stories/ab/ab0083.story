id: ab0083
genre: press-release
where: US-NE
published: 2010-09-17
title: Three Inducted into Lancaster County Jury Hall of Patience
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; light

The District Court today thanked three citizens who have each answered five jury summonses since 1990 without asking to be excused from one.

[[K p1 name|Hope Svoboda]], a retired welder, has sat on two burglaries, a slander, and a six-week hog contract that she calls "my time inside."

[[K p2 name|Nguyen Van Thanh]], who learned some of his English from the pattern instructions, was foreman in 2004 of the jury that hung over a lawn mower.

[[K p3 name|Chase Tillman]] has been called five times and struck five times, always by the defense. He would like to know why. He is told that it's his face.

"Justice in this county runs upon coffee and these people," said Clerk of the District Court [[K p4 name|Rosalie Brandt]].

Each was given a parking space for the day. Information: 402-555-0191.
