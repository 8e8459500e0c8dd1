id: ah0035
genre: press-release
where: US-TN
published: 2023-09-28
title: TBI: Undercover operation in Clarksville nets 14; one "suspect" turned over to advocates
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=accused age=37 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p7: none
note: sting release; boy victim; his booking line remains in the table; nineteen-year-old recruiter once a foster child with him; soldier among buyers

NASHVILLE — Special agents of the Tennessee Bureau of Investigation, with Clarksville police, concluded a three-day operation on Wednesday aimed at those who buy and sell people online.

Fourteen were arrested. Among those charged:

[[K p4 name|Terrence Blaylock]], 52, of Dickson, patronizing, $10,000 ([[K p4 id|MCSO 231907]])
[[K p8 name|Sgt. Kyle Ostrander]], 37, Fort Campbell, patronizing, $10,000 ([[K p8 id|MCSO 231909]])
[[K p2 name|Devonte "Prada" Lyles]], 26, Clarksville, trafficking for a commercial sex act, $250,000 ([[K p2 id|MCSO 231911]])
[[K p3 name|Heaven Leigh Strader]], 19, Clarksville, promoting prostitution, $20,000 ([[K p3 id|MCSO 231912]])
[[W p1 name|Skyler J. Boone]], 18 [sic], prostitution, criminal impersonation, $2,500 ([[W p1 id|MCSO 231913]])

Editors: the last line must be struck. The person so listed answered a decoy's message on Tuesday night and was booked as an adult. Agents have since learned that he is 17. He had been sent to the hotel by [[K p2 name|Lyles]], who waited in [[K p2 vehicle|a rented Kia with Georgia plates]] and had already spent the deposit. Under Tennessee law a minor can't be charged with prostitution.

"We look for girls," said Assistant Special Agent in Charge [[K p5 name|Rosario DeLuca]]. "That's on us. The boy in the chair was cracking jokes about the snack machine, and nobody asked him how old he was." [[K p5 name|DeLuca]] said that he was known online as [[W p1 alias|@skyyfall_931]] and advertised with [[W p1 body|a picture of the dragonfly inked on his ribs]].

[[K p3 name|Strader]] and the boy had once been in the same foster home in [[W p1 place|the Woodlawn community]]. She told agents that [[K p2 name|Prada]] "had been good to me and could be good to [[W p1 name|Sky]]." General Sessions Judge [[K p6 name|Wendell Osborne-Kim]] appointed her counsel of her own and observed that two years ago she'd have been across the table. [[K p6 name|Osborne-Kim]] sealed the boy's file on Wednesday afternoon.

[[K p7 name|Julian Marsh]], who leads a program for young men, and who has spoken at the Capitol of being bought and sold out of a Knoxville bus station at 16, sat with him that evening. "He wanted to know if they'd tell [[W p1 school|the Northeast wrestling team]]," [[K p7 name|Marsh]] said. "I told him I've put my own name on it and the sky didn't fall. But that was me, at thirty."

The TBI regrets the error. Media who downloaded the packet before 2 p.m. should delete "arrest_grid.xlsx" and the picture [[W p1 photo|Boone_S_231913.jpg]]. If you've aired Mr. [[W p1 name|Boone]]'s image, please call [[K p5 phone|615-555-0136]].

Tips about [[K p2 name|Lyles]] or Miss [[K p3 name|Strader]] may go to the same number.
