id: z0068
genre: press-release
where: US-OH
published: 2012-07-26
title: FBI Cleveland: Operation Cross Country results
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=victim,accused age=22 protected=yes why=trafficking-victim
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=accused age=36 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-adult misidentified=yes
note: release with vignettes; agent's quote slips; 'bottom girl' charged

CLEVELAND — Over three days agents and task force officers in northern Ohio recovered two juveniles and arrested seven adults.

*Akron.* A 14-year-old was offered to an undercover officer for $150. The man who answered the ad's phone, [[K p4 name|Quincy Ballard]], 28, tried to leave by the window, on the third floor. He's expected to walk again.

*Elyria.* A 17-year-old, listed as missing since Easter, came out of a room holding a Bible-school tote with "[[W p2 name|Kaitlyn O.]]" in puff paint. [[K p5 name|Reggie Tarver]], 36, had rented the room by the month.

*Elyria, same room.* A woman of 22 who collected from the customers was booked for promoting. She told Special Agent [[K p6 name|Marguerite Oakes]] that [[K p5 name|Tarver]] has kept her since she was 19; that he had twice broken her arm; that she collected since if she didn't, she wasn't let sleep. Her case is under review.

"These aren't 'arrests' in my mind, the last one least of all," said [[K p6 name|Oakes]]. "[[W p3 name|Andi]] slept eleven hours in our conference room. Nobody had the heart to move the meeting."

[[K p7 name|SAC Prentice Lowell]] thanked 19 agencies. Anyone with information on [[W p1 name|Shyanne]] or others: 216-555-0120.
