id: aj0022
genre: news
where: US-AK
published: 2010-02-14
title: Dogs, dimes and one stolen snowmachine: the Kuskokwim docket
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=deceased age=81 protected=no why=adult-bystander
note: nothing to protect; adult cases with birth dates, dockets, nicknames, plate; an obituary item closing the column

BETHEL — Judge [[K p4 name|Carolyn Steinhauer]] got through forty-one matters on Wednesday before the furnace quit, and thirteen after it.

The longest was that of [[K p1 name|Moses Alexie]], of Akiachak, who is accused of taking a 2007 Bearcat from outside the AC store on the night of the Mink Festival. Docket [[K p1 id|4BE-10-118 CR]]. [[K p1 name|Alexie]], born [[K p1 birthdate|July 7, 1981]], says that his own machine is the same green and that in a ground blizzard anyone can be wrong once. The owner, [[K p3 name|Nick Evan]], would have been inclined to agree but for the seat.

"Mine's got duct tape and his hasn't," [[K p3 name|Evan]] said. "You would feel the tape." Trial in April. The registration was [[K p3 vehicle|AK 8864 SM]].

Next, [[K p2 name|Crystal Dawn Hoffman]], charged with bringing in eleven bottles of R&R in the belly of a stuffed walrus. She was met at the airport by Trooper [[K p5 name|Gabriel Sundown]], who thought that the toy clinked. Bail for [[K p2 name|Hoffman]], who gave an address at [[K p2 address|Larson Sub lot 12]], was put at $2,500. She asked if she might have the walrus back. "When it's sober," said [[K p4 name|Steinhauer]].

[[K p6 name|Arthur 'Dimes' Pavilla]] was sentenced for cracking coin boxes at the laundromat. He took $61.30. The nickname dates from an earlier case. [[K p6 name|Pavilla]] got 90 days, 60 suspended, and must wash the county's linens; his public defender noted that [[K p6 alias|Dimes]] has the experience. Offender number [[K p6 id|409918]].

A two-year-old malamute called Hannah was held not to be a vicious dog. She had bitten [[K p7 name|Rev. Clyde Bavilla]] on the calf at the Moravian bazaar, and the minister came, with his trouser leg, to speak on her behalf. "I trod on her," [[K p7 name|Bavilla]] said. Case dismissed, to some applause.

Trooper [[K p5 name|Sundown]] had two of the four drunk-driving cases and lost one, on the ground that a sled with no motor is not a motor vehicle.

There was a minute of quiet for [[K p8 name|Mrs. Wassillie Andrew]], who died on Feb. 6 at the age of 81 and who for 36 years was the court's Yup'ik interpreter. [[K p8 name|Mrs. Andrew]] was born at [[K p8 address|Kwethluk fish camp]] and had eleven children. It is told that she once corrected a Supreme Court justice's grammar in both tongues. Services have been held. Cards may go to the clerk, box 130.

The next criminal calendar is Feb. 24. Jurors with last names A through K are to ring 907-555-0137 the evening before, and bring a coat. [[K p4 name|The judge, Ms. Steinhauer,]] will be bringing hers.
