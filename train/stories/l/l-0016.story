id: l-0016
genre: news
where: US-KS
published: 2001-05-10
title: Trooper cleared, then not
person p1: role=accused,official age=35 protected=no why=adult-accused
person p2: role=accused,witness age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
screen p2: none
note: buyer is a state trooper; the woman is 29, works alone and says so; plain adults, both keepable

SALINA — The Highway Patrol said Monday that Trooper [[K p1 name|Boyd Lee Grabowski]] had done nothing wrong. On Wednesday it said something different.

What changed was a videotape. [[K p2 name|Renata Sloan]], 29, who was arrested with the trooper in a parked cruiser on April 27, keeps a camera in her handbag, a habit that she says came from being cheated. "I charge 80 dollars. I get it first. I work for me and I've got the tape because I work for me," she said on the courthouse lawn, between drags.

The tape, five minutes long, shows money, a badge and a discussion of whether a badge gets a discount.

[[K p1 name|Grabowski]], 35, has been put on leave and is charged with patronizing. [[K p2 name|Sloan]] is charged with prostitution; it's her fourth in Saline County, and she intends to plead. County Attorney [[K p3 name|Ilse Dreher]] said her office looked hard at whether anyone was behind the woman and turned up a landlord, a cat and a community-college transcript.

Asked about Monday's statement, Capt. [[K p4 name|Roland Fitch]] said that it had been "correct as of Monday."

The trooper's brother, [[K p5 name|Neil Grabowski]], who runs a muffler shop, has taken his own name off the sign for now. "You'd be surprised who drives by," he said.
