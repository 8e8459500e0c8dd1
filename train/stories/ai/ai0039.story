id: ai0039
genre: news
where: US-SD
published: 2012-11-15
title: Watertown mourns a boy of nine; driver pleads not guilty
person p1: role=deceased,victim age=9 protected=decide why=deceased
person p2: role=witness,victim age=11 protected=yes why=minor-victim
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: a deceased child is D; his sister, hurt in the same crash that is charged as vehicular homicide, is W; father named is D since surname and link identify her

WATERTOWN — There is a pair of skates on the handle of the arena door, tied by the laces. The janitor, [[K p7 name|Harlan Kittelson]], has orders to leave them, and would have without.

They belonged to [[D p1 name|Colton Zastrow]], who was 9 and played left wing for the Squirt Bs, and who was killed on the evening of November 3 in the crosswalk on 14th Avenue.

On Wednesday, [[K p3 name|Miranda Joy Haugland]], 26, of Castlewood, pleaded not guilty to vehicular homicide and vehicular battery. A blood test, the state says, was twice the limit. [[K p3 name|Haugland]]'s been on leave from [[K p3 employer|a turkey plant's payroll office]]. She looked at the floor.

The battery charge is for the boy's sister. She's 11. She'd been holding the other handle of the hockey bag. She has a broken pelvis and, [[K p5 name|State's Attorney Wendell Thorpe]] told the judge, "a memory like a camera, unluckily."

It's on her account that [[K p5 name|Thorpe]] asked for the courtroom to be closed when she's called. Judge [[K p6 name|Carmen Yellowhorse-Dietz]] said she'd think about it. "The public has an interest. So does [[W p2 name|Avery]]," [[K p6 name|Yellowhorse-Dietz]] said, and touched her own mouth.

Their father, [[W p4 name|Lance Zastrow]], drives a milk route. He spoke afterward to two reporters, and his voice only went once. "[[D p1 name|Colt]] wanted to carry the bag himself and I said take turns," he said. "[[W p2 name|Avery]] thinks that it was her turn."

He asked people to stop leaving things at the house, and to leave them at the arena.

At the funeral, in Our Savior's, the team had sat in two rows in their jerseys. Some four hundred people came. The program had, on the back, a picture of two children in a stock tank. It's been shared 9,000 times, under the name [[W p2 photo|colt_and_avery_tank.jpg]].

At [[W p2 school|Lincoln Elementary]], where the girl's a fifth grader, there's an empty desk, and it's hers, not her brother's; his was taken out. Her class has sent 26 cards to [[W p2 address|Sanford, room 4112]], in Sioux Falls. According to the teacher, one of them says, "Dear [[W p2 name|Avery Z.]], you can have my turn at everything."

[[K p3 name|Haugland]], whose file is [[K p3 id|CR 12-0988]], is free on $20,000. She may not drive. Two days a week her mother brings her in to be tested, past the arena, since there is no other road.

[[K p7 name|Kittelson]] says that a car slows there on those days. "I've seen it do that," [[K p7 name|Kittelson]] said. "I don't know what I think about it."

The Squirt Bs play Brookings on Saturday. They'll dress one short. Donations for [[W p2 name|A. Zastrow]]'s care, says a card on the counter at the bank, may be left with any teller.

[[K p8 name|Julie Amdahl]] covers courts.
