id: w0082
genre: news
where: US-SC
published: 2000-11-30
title: Spartanburg deacon held; three grown sisters speak
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=author,victim age=12 protected=no why=consented
person p4: role=accused age=68 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: one sister waives (K), two do not: her waiver must not expose them; surname

SPARTANBURG — [[K p3 name|Loretta Beaufain]] put on her church hat, came to this newspaper, and spelled her name.

She was 12 in 1971. Deacon [[K p4 name|Harold P. Cudd]], now 68, drove the Sunday-school bus, and did to her on the last stop what she did not tell a soul till her husband had passed. "I'm [[K p3 name|Loretta]], I'm 41, print it," she said. "Print [[K p3 address|Route 9, Pauline]], too, so he knows I've quit running."

[[K p4 name|Cudd]] was arrested on Monday at [[K p4 address|his home, 811 Fernwood Circle]]; warrant [[K p4 id|F-660912]]. The solicitor, [[K p5 name|Talmadge Orr]], said three women had come forward.

The other two are her elder sisters, and have asked that they be left out of the paper. They were 16 and 14. One, a [[W p1 employer|school cafeteria manager at Roebuck]], sat in the car. [[K p3 name|Loretta]] leaned in at the window. "Come on, [[W p1 name|Earnestine]]," she said. "You don't have to say but your number." The woman held up four fingers, and then, with the other hand, two.

"That's years," said [[K p3 name|Loretta]]. "[[W p2 name|Dot]] had it worse. She moved to [[W p2 place|Gastonia, a trailer by the mill]], and raises bees."

By [[K p6 name|Sims Latimer]], [[K p6 phone|864-555-0115]]
