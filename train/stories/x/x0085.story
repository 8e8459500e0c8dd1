id: x0085
genre: news
where: US-TX
published: 2011-03-10
title: Stock show queen, sheriff, sold-out crowd: the week in pictures
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=author age=- protected=no why=author
note: nothing to protect; photo captions of children

1. [[K p1 name|Haven Ortiz]], 17, is crowned by Sheriff [[K p2 name|Royce Langley]], who stood on a bucket. ([[K p1 photo|ortiz_haven_crown.jpg]])

2. Sold out: [[K p3 name|Mrs. Ophelia Grubbs]]'s tamales, Friday, 11:10 a.m.

3. [[K p4 name|Cruz Villa]] and [[K p5 name|Cash Langley]], both 8, wrestle a goat. The goat is ahead. Cash only at the gate, as the sign says.

4. [[K p2 name|Langley]] pays off a debt to his grandson [[K p5 name|Cash]]: one ride in the squad car, siren, no handcuffs (he asked).

5. A haven for hogs: barn C, during the hail.

Photographs by [[K p6 name|Dusty Rhodes-Pham]]
