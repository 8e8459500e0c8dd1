id: k-0109
genre: news
where: US-IL
published: 2019-11-21
title: Trustees, trash and a tie: Cairo council picks hauler by coin
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: council; nothing to protect

CAIRO, Ill. — The quarter went up under the good light, by the flag, so there'd be no argument, and it rolled beneath the radiator.

It took a yardstick to get it out. Mayor [[K p1 name|Delphia Strong]] wouldn't let anyone touch it. She got down on the linoleum herself, at 71, with a flashlight, and called up: "Heads. Somebody get me off of this floor."

And so Bottomland Disposal won the contract to haul the trash of this city for three years. The council had tied 3–3 in two earlier votes, and state law lets a tie between equal bids be settled by lot.

Alderman [[K p2 name|Connell Hightower Jr.]], who'd favored the other outfit, helped the mayor up. Alderwoman [[K p3 name|Ruthanne Pulley]] moved to have the coin entered in the minutes, and it's been taped there.

City attorney [[K p5 name|Jerome Fitch]] said that it was legal. He'd looked it up twice, since nobody would believe him once.

The bids, opened in October, were each for $11.75 a house per month. [[K p4 name|Vince Ladd]], who owns Bottomland with two cousins, said he had thought about $11.74. "It seemed petty," he said.

The new service starts the week after New Year's. Cans to the curb by six. Leaves and limbs are still a separate day, and furniture's still by appointment, and the couch at Eighth and Commercial is still nobody's.

[[K p6 name|Lydia Penrod]]
