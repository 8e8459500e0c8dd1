id: g-0066
genre: press-release
where: US-CA
published: 2011-09-01
title: Lettuce Grower to Pay $160,000 to Settle Harassment Suit
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a male victim; the agency calls him 'the cutter'; a co-worker fired for speaking up is no sexual-offence victim and stays named

FRESNO — [[D p1 employer|Hale & Arrigo Farms]], of Huron, will pay $160,000 and train its foremen to settle a lawsuit by the federal government on behalf of two lettuce cutters, the agency announced.

The suit alleged that foreman [[K p2 name|Refugio "Cuco" Barajas]] repeatedly groped a 22-year-old male cutter, and in one case assaulted him in a portable toilet while others were made to stand in front of it. When [[K p4 name|Anselmo Ventura Ruiz]], who worked the next row, told the office, the office fired [[K p4 name|Ventura]].

"People think that it doesn't happen to men," said trial attorney [[K p5 name|Lakshmi Forsythe]]. "He thought so too. For six weeks he thought there was a word for it that he hadn't been taught."

The two men had shared a room, a stove and one good hat. After the firing they shared [[K p4 name|Ventura]]'s truck, parked behind a laundromat, through February. It was the laundromat's owner who wrote down the hot line's number on a dryer sheet, and it's now framed at the agency's office, softener and all.

Under the decree [[K p2 name|Barajas]] may not supervise. He was charged in Fresno County in June with sexual battery. [[K p4 name|Ventura]] gets his job back, if he'd like it, which he doesn't: he's opened a tire shop.

The company denies wrongdoing. Its president, [[K p6 name|Bradford Hale]], said the firm "wishes Mr. [[W p1 name|Cirilo Santiago Méndez]] well in [[D p1 place|Arvin]]." This office asks news organizations not to repeat that part of Mr. [[K p6 name|Hale]]'s statement. A Mixtec speaker, the cutter is known to many in the valley through [[W p1 other|the chilena band in which he plays the jawbone]].

Regional Director [[K p3 name|Terence Ogilvie-Sato]] said, "No one should have to stand in front of that door."
