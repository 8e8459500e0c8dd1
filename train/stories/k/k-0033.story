id: k-0033
genre: press-release
where: US-DC
published: 2022-01-11
title: National conference against trafficking opens with call for better data
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
note: near the edge: anti-trafficking conference with named experts, statistics, no victims; nothing to protect

WASHINGTON — More than 600 prosecutors, physicians, hoteliers and truckers met today for the opening of the Ninth National Convening on Human Trafficking.

Keynote speaker [[K p1 name|Dr. Adaeze Whitcomb]] of Marquette County Medical College presented a review of 2,114 emergency-room charts. Only one in nine patients later identified as victims had been asked a screening question. "We ask about seat belts," she said. "We can ask this."

[[K p2 name|Bram Vandersloot]], who leads a truckers' association, said drivers had phoned in 1,400 tips in a year. [[K p3 name|Priscilla Yellowhorse]], director of a tribal advocacy coalition, urged agencies to count Native victims as Native.

Retired judge [[K p5 name|Millicent Ferro]] led a panel on vacating convictions for minors arrested for prostitution.

"Data is people with the tears wiped off," said Assistant Secretary [[K p4 name|Gordon Pak]], closing the plenary.

The convening continues through Thursday. Registration is closed. Press: 202-555-0134.
