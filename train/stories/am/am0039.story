id: am0039
genre: news
where: IN-PB
published: 2003-02-03
title: Kabaddi, kites and one broken collar-bone at Kila Raipur rural games
person p1: role=bystander age=66 protected=no why=adult-bystander
person p2: role=bystander age=21 protected=no why=adult-bystander
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=public-figure age=- protected=no why=public-figure
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=19 protected=no why=adult-bystander
note: nothing to protect; sport, children in bullock race, innocent 'captured', 'raider', 'victim', 'sold'

[[K p7 name|Balbir Kahlon]]

LUDHIANA — A bullock called Raja sold on Sunday evening for more than the car which had brought its buyer. Such was the third and last day of the rural games, a festival in which strong men lift ploughs with their teeth and the old are generally faster than the young.

Take [[K p1 name|Bachan Singh Sohi]], 66. He ran the veterans' hundred metres in bare feet and won it by the length of his beard. "My grandson held my shoes. I told him, sell them," said [[K p1 name|Bachan Singh]], of [[K p1 address|Patti Sohian, by the second well]].

In the kabaddi, the raider of the tournament was [[K p2 name|Jaskaran "Bhola" Dhindsa]], 21, of the Jagraon eleven, whom Canadian clubs are said to be hunting. Eight times he went into the Moga half and eight times came out with his captive still hanging on. The ninth was his victim's revenge: stopper [[K p8 name|Resham Lal]], 19, caught him by the ankle and sat on him. "[[K p2 name|Bhola]] is like a wet fish," said [[K p8 name|Resham]]. "You need to sit." Jagraon won, 41-38. The collar-bone that was broken belonged to the referee, [[K p6 name|Master Ajmer Singh]], who'd been standing too near; he finished the match with it in a turban. [[K p6 name|Master Ajmer]] begs it be known that he's never missed a Monday class and won't miss this one.

The bullock carts, with four to a race, went by in a storm of flags. There were the usual mutterings that the beasts had been given liquor, were pricked, or had been stolen. Sub-divisional magistrate [[K p4 name|Kiran Bala Aneja]] had two carts searched and found nails in one of the sticks. She seized the stick. "I've registered no offence. I have registered my displeasure," Mrs [[K p4 name|Aneja]] told the crowd, who liked that.

The youngest driver to finish was [[K p3 name|Sukhchain]], 12, who stood in for a brother with mumps. He's in class VII of [[K p3 school|the Government High School, Gujjarwal]], and came third, with his eyes shut and (his mother says) singing. His number, [[K p3 other|14]], was chalked on his back. It took the police an hour to find [[K p3 name|Sukhchain]] afterwards: he'd been carried off by his village, and was discovered at the sweet shop, on the house.

Opening the wrestling, singer [[K p5 name|Gurmail Mastana]] promised ₹51,000 for a proper stand, as he did last year. Asked for last year's, [[K p5 name|Mastana]] sang. Two wells of lassi were drunk.

LOST: a child's silver kara; a set of teeth, upper, lent for the plough-lifting; one shoe of [[K p1 name|Sohi]]'s, since he wasn't serious about selling. FOUND: a boy of four, name given as Happy, who was kidnapped, as he told the announcer, by a balloon. He has been returned to his father with the balloon.

Inquiries to the club at [[K p4 phone|0161-555-0148]] (SDM's office), mornings.
