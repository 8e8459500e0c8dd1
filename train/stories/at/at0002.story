id: at0002
genre: news
where: AU-QLD
published: 2011-08-19
title: [[K p1 name|Trudi]] takes her grooming business to the main street
person p1: role=bystander age=34 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=public-figure
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: none
note: nothing to protect; grooming, slave, victim, escort used innocently; a child helper outside any crime

[[K p7 name|KEVIN DROST]] reports

IT started with a borrowed bath and a kelpie named Slave Driver. Six years later [[K p1 name|Trudi Kapernick]], 34, has cut the ribbon on Shear Delight, a grooming parlour for dogs, cats and, by arrangement, one alpaca.

The shop at [[K p1 address|44 Churchill Street, Childers]] was formerly Pratt's Saddlery, and the old hitching rail has been kept for customers. Bookings are on [[K p1 phone|(07) 5550 0142]] or [[K p1 email|trudi@sheardelight.example]].

"I was a slave to the mobile van," Ms [[K p1 name|Kapernick]] said. "Out the door at five, home at eight, fur in the sandwiches. [[K p2 name|Col]] said it was him or the van."

Her husband, [[K p2 name|Col Kapernick]], who drives a harvester for [[K p2 employer|Isis Central]], laid the tiles. He was the first victim of the hydraulic table, which rose with his elbow on it. "Three stitches," said Mr [[K p2 name|Kapernick]], showing them. "And she trimmed me fringe while I was down."

Mayor [[K p3 name|Lyn Zunker]] did the honours with a pair of thinning scissors and was given an escort of nine schnauzers from the council steps. [[K p3 name|Zunker]] told the crowd that shopfronts like this kept a street honest. She then bought a lead.

The parlour has taken on two juniors. One, [[K p6 name|Ngaire Timoti]], came from Rotorua for the mangoes and stayed for the poodles; the other seat is to be filled by Christmas. [[K p6 name|Timoti]] holds a certificate in show clipping and once prepared a best in group at the Ekka. Visitors will know her by the [[K p6 body|tattoo of a whippet]] along her forearm.

Saturdays belong to [[K p4 name|Bethany Zunker]], 9, the mayor's granddaughter, a pupil of [[K p4 school|St Joseph's]], who holds biscuits. "They all sit for [[K p4 name|Bethany]]," said Ms [[K p1 name|Kapernick]]. "Even the biters."

Vet [[K p5 name|Dr Arjun Pillay]] was there to advise on ticks. He has seen 31 paralysis cases since June, he said, most of them in dogs that had been let off the lead near the old tramway. The trick, said [[K p5 name|Dr Pillay]], was daily combing and no wishful thinking.

He also put in a word about the parlour's second trade. Stolen dogs have been moved through the district for pig hunting, and anybody trafficking in somebody else's staghound may find that [[K p1 name|Trudi]] scans for a microchip, free, before she wets a hair. Two have gone home already.

"I'm not the police," she said. "I just ring and put the kettle on."

The hours are eight to four, closed Mondays. Photo: [[K p4 photo|Bethany with Slave Driver, who is 14 and asleep]].
