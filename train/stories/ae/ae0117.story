id: ae0117
genre: blotter
where: US-WA
published: 2012-09-13
title: Sheriff's log
person p1: role=victim age=6 protected=yes why=minor-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=23 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
note: a log in which a dog bite with a charge has a child victim; the rest plain

9/4, 1122: [[K p3 name|Odd Nilsen]] of [[K p3 address|Pull-and-Be-Damned Lane]] turned in a wallet with $611. Owner says it had $610.

9/5, 1610: Dog bite. [[K p2 name|Curtis Hale]], 66, [[K p2 address|410 Snee Point]], cited for a dangerous animal, prior order, #[[K p2 id|12-5518]]. Child, 6, stitched at Island Hosp. Child lives at [[W p1 address|406, the one with the trampoline]]. Dog is Duchess. Child is [[W p1 name|Makoa T.]], who asks if Duchess is sorry.

9/6, 0240: [[K p4 name|Brittany Swale]], 23, DUI on a riding mower ([[K p4 vehicle|John Deere, green, naturally]]). Works at [[K p4 employer|the March Point refinery]]. Taken home by Dep. [[K p5 name|Gutierrez]], who mowed a bit.

9/8: quiet.
