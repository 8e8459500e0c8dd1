id: f-0036
genre: news
where: US-WV
published: 2019-11-13
title: Stage lights, one cat, no understudy: Coalbank Players do 'Oliver!'
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: a play about child thieves, workhouse, murdered Nancy; nothing to protect

"Boy for sale!" sang the beadle, and down front a woman said, "How much?"

It was her boy. [[K p1 name|Silas Kovalchik]], 11, who plays the orphan in the Coalbank Players' production at the old Kroger, did not blink. He's in five numbers, has a clear, slightly flat voice, and eats real oatmeal eight times a week.

He is taught to pick pockets by [[K p2 name|Dr. Ramesh Iyer]], the town's only dentist, a Fagin with excellent teeth. The Dodger is [[K p3 name|Liberty Hatfield]], 15, in her uncle's mine-rescue coat. As Bill Sikes, [[K p4 name|Deputy Curt Shamblin]] beats Nancy to death behind a sheet, which he said he has never enjoyed and which made two scouts leave.

"I arrest this guy once a month," [[K p4 name|Shamblin]] said in the lobby. "I just do him."

The cat is supposed to be Sikes's dog. The dog's owners moved to Ohio.

Through Sunday. Children under 12 admitted free with a can of food; no child may be left.

[[K p5 name|Winona Pugh]] reviews for the Coalbank Miner.
