id: z0061
genre: news
where: US-IN
published: 2003-03-06
title: Basketball: Sectional notes
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=18 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: nothing to protect; traps of words

By [[K p6 name|Gene Overmyer]]

KOKOMO — [[K p1 name|Marcus Lincoln]], 17, sold one pump fake so well Friday that [[K p2 name|Cole Hatcher]] left the gym floor, the gym's atmosphere and very nearly the county.

"He had me arrested," said [[K p2 name|Hatcher]], 18. "Book me. I did it."

It was [[K p2 name|Hatcher]], though, who was held scoreless only until the third quarter. He finished with 22. [[K p3 name|Jordan Lincoln]], 17, [[K p1 name|Marcus]]'s twin, had 14 and a stitch.

Eastern coach [[K p4 name|Denise Ault]] says that a debt to the crowd, begun in last year's one-point loss, has been paid. Referee [[K p5 name|Judge Parker]] — that's his name, he's a plumber — called nine fouls on one girl in the prelim, and was told about his eyes by her grandmother.

Lincoln, the school, plays Lincoln, the other school, next.
