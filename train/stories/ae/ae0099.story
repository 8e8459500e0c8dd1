id: ae0099
genre: news
where: GB-ENG
published: 2022-07-14
title: Woman punched husband over caravan, magistrates told
person p1: role=victim age=71 protected=decide why=domestic-violence-victim
person p2: role=accused age=68 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=accused age=56 protected=no why=adult-accused
note: DV, man as victim, both D; another case of the same morning, K

A retired headmistress who gave her husband a black eye on the hard shoulder of the A64 was spared prison on Tuesday.

[[D p2 name|Margaret Ann Thirlwell]], 68, of [[D p1 address|Rowan Lodge, Church Lane]], Barton-le-Beck, admitted assault by beating. The bench heard that [[D p1 name|Derek Thirlwell]], 71, had reversed the couple's [[D p1 vehicle|Swift Challenger caravan]] into a gantry and laughed, and that it was not the first time. Not the first time for the blow either, said [[K p3 name|Oluwaseun Bright]], prosecuting; he'd told his doctor of three, and that he was a good deal afraid of her.

A lorry driver, [[K p4 name|Zbigniew Pawlak]], had pulled in and stood between them until the police came.

Mrs [[D p2 name|Thirlwell]], who was head of [[D p2 employer|Barton Primary]] until 2014, has moved to her sister's. She must do 80 hours of unpaid work and keep away from the house.

In the case before hers [[K p5 name|Neville Stubbs]], 56, of [[K p5 address|19 Railway Cuttings]], was fined £200 for driving [[K p5 vehicle|a Transit]] with a wardrobe for a passenger door.
