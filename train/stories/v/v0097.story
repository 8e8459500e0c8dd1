id: v0097
genre: school
where: US-WA
published: 2004-02-20
title: Valentine auction sells 22 'dates,' raises $600 for band bus
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a student "date auction" with minors "sold" for money to classmates; the band teacher objects

[[K p5 name|Devika Rao-Lindgren]], features editor

We sold [[K p1 name|Chase Pelletier]] for forty-one dollars and he says that he'd been hoping for fifty.

The auction in the cafeteria on Friday put twenty-two juniors and seniors up on a lunch table with a number. Buyers, who had to be students and had to pay in ones, got a "date": an hour of having your locker cleaned, your trombone carried, or your calculus explained, before 4 p.m. and in the library.

[[K p2 name|Esperanza Lugo]], 17, went highest, at $66, to a syndicate of freshmen who are failing Spanish. [[K p3 name|Duc Pham]], 16, bought himself. "I wanted the afternoon off," [[K p3 name|Duc]] said.

Not everybody clapped. Band director [[K p4 name|Ms. Odell Hargrave]], for whose bus it was, asked the council to find another word than *sold* and another picture than kids on a table. "I know that it's a joke," [[K p4 name|Hargrave]] said. "My great-grandmother stood on one."

Next year it'll be a raffle. The council voted on Monday, and it was unanimous, and then it was quiet.
