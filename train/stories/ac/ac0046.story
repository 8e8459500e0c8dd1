id: ac0046
genre: news
where: US-SD
published: 2012-05-27
title: Rodeo Queen
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused,relative age=40 protected=decide why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: mother's boyfriend? mother as accused; horse, sash; Native name; matter late

Before the grand entry somebody has to carry the flag around at a dead run in front of six thousand people with no reins. At Mobridge this year it was a girl on a [[W p1 other|blue roan called Postcard]].

She had not slept in a bed that week, she told me; she'd slept in the horse trailer with the door chained, on the inside, by her own choice.

"When that flag came round I was just bawling," said [[K p6 name|Verna Iron Shield]], who sews the sashes. "I knew a little. Not enough."

What she knew was that the truck had been fixed with no money. So had the teeth of the mother, [[D p2 name|Rochelle Takes War]], 40. And there was the man from Pierre, who owned the dealership and would be at the fence, [[K p3 name|Duane Krumm]], 52, with his thumbs in his belt.

According to an FBI affidavit, he paid the mother $300 on five Saturdays. He was permitted to take the girl to supper, and she was not permitted to say no to what came after. She was 16.

On the sixth Saturday was the rodeo. She rode once round the arena and straight out of the gate at the far end, flag and all, and across the highway to the tribal police, and she was still holding it up when Officer [[K p4 name|Leroy Yellow Fat]] came out to see whose horse it was.

They've kept her crown for her. On the sash, in silver thread, front to back, [[K p6 name|Verna]] had put: [[W p1 name|AIYANA TAKES WAR]] — [[W p1 other|MISS STANDING ROCK JUNIOR]].

[[K p5 name|Gretchen Oase]], for the Sunday magazine
