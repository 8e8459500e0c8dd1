id: k-0065
genre: news
where: US-IA
published: 2007-06-08
title: Jury clears pastor in bingo embezzlement
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: acquittal adult; nothing to protect

The Rev. [[K p1 name|Clarence Oyen]] did not steal the bingo, a Black Hawk County jury decided Thursday after ninety minutes and, by the foreman's account, two boxes of kolaches.

[[K p1 name|Oyen]], 57, had been accused of taking $23,400 in cash over six years from the Wednesday game at St. Wenceslaus parish hall, where he called the numbers though he isn't Catholic.

His attorney, [[K p2 name|Suzette Marquardt]], showed that the machine that counted the bills miscounted them. She fed it $100 in front of the jury. It said $80. She fed it again. It said $120.

"There's your embezzler," she said.

County Attorney [[K p3 name|Brian Goedken]] called the verdict disappointing. Parish treasurer [[K p4 name|Dolores Havlik]], who made the complaint, sought [[K p1 name|Oyen]] out in the hall, and they stood there some time with their foreheads nearly touching.

[[K p5 name|Irma Pospisil]], 88, a regular who'd testified for both sides, wanted to know if there would be a game next week.

There will.

By [[K p6 name|Todd Wessels]]
