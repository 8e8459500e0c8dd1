id: ab0004
genre: filing
where: US-IA
published: 2008-10-14
title: Minutes, Regular Meeting of the City Council
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p4: none
note: nothing to protect; debt, passport, motel and girls used innocently

CITY OF LINDEN FORK, IOWA
October 13, 2008, 7:00 p.m.

Mayor [[K p1 name|Delbert Kruse]] called the meeting to order. Present: [[K p2 name|Hope Vanderlinden]], [[K p3 name|Chase Ruhland]], [[K p6 name|Ochs]], [[K p7 name|Tiedt]]. Absent: none.

Motion by [[K p3 name|Ruhland]], second by [[K p7 name|Tiedt]], to approve the consent agenda, including a Class C liquor license for the Starlite Motel lounge. Carried 4–0.

[[K p4 name|Harish Patel]], owner of the Starlite, [[K p4 address|1180 Highway 9]], asked for ninety days on the water bill. He said the debt had grown since the boiler went and that his brother, who keeps the books, was stuck in Gujarat with a mislaid passport. [[K p2 name|Vanderlinden]] asked whether the rooms were let by the week. [[K p4 name|Mr. Patel]] said only to the pipeline men. Granted, 60 days, 3–1, [[K p6 name|Ochs]] nay.

Coach [[K p5 name|Summer Hoekstra]] thanked the council for the use of the pool and reported that her girls had sold $2,140 in caramel corn toward new lane ropes. Applause.

Second reading, Ordinance 412 (dogs). Discussion of whether a goat is a dog. Tabled until April.

Clerk's phone for complaints about the sanding trucks: 563-555-0129.

Adjourned 8:52 p.m.
