id: aa0012
genre: blotter
where: US-IA
published: 2009-12-30
title: Courthouse Notes
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=deceased age=- protected=no why=deceased
note: nothing to protect; a hotel raid among adults for drugs

District Court, week ending Dec. 26

[[K p1 name|Kyle Brandstad]], 27, Osage: possession with intent, after a raid on three rooms of the Budget Host. Room 4 had a scale, room 5 a ferret. No one else charged. $10,000 cash only.

[[K p2 name|Marisol Enriquez]], 41, Charles City: operating while under suspension; fined $250.

Small claims: [[K p3 name|Hauser Implement Co.]] v. Estate of [[K p5 name|J. Nolan]], debt on a grain drill, $3,118 and costs.

Marriage licenses: none. (Too cold.)

Clerk [[K p4 name|Verna Tjaden]] reminds readers the south door sticks.
