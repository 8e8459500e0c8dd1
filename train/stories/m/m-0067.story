id: m-0067
genre: news
where: US-TN
published: 2014-09-17
title: Business Beat: pies, pawn and a new dentist
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=convicted age=50 protected=no why=adult-convicted
note: nothing to protect; business column with addresses, phones, old conviction of an adult kept

by [[K p5 name|Loretta Stubblefield]]

If you've been wondering about the pink paint at the old Shoney's, quit. [[K p1 name|Grace Abernathy-Lopez]] opens [[K p1 employer|Amazing Grace Pie Co.]] there on Saturday at six. She's the daughter of the late [[K p1 relative|Hershel Abernathy]], who had the tire place, and she's been baking out of [[K p1 address|her kitchen on Possum Trot Road, first house past the low-water bridge]], since the Bush years. Chess, fudge, buttermilk, and a thing with Cheerwine. [[K p1 phone|(931) 555-0139]]. The state inspector, [[K p3 name|Ernest Tran]], gave it a 99. "I took off one for the paint," he told me.

Across the square, [[K p6 name|Duane Skiles]] has bought back the pawnshop. [[K p6 name|Skiles]], 50, did eleven months in 2009 for receiving (the docket, [[K p6 id|CR-2009-118]], hangs framed by the register so nobody has to whisper). He says all serial numbers go to the sheriff by e-mail each night now, and you can check on him at [[K p6 email|duane@skilessecondchance.com]].

We've a dentist! [[K p2 name|Dr. Min-jun Pak]], lately of Knoxville, will see children on Tuesdays. He and his wife, [[K p2 relative|Soo-ah]], have taken [[K p2 address|the Gilliam house on Church Street, number 40]], and yes, he's the one that runs at five in the morning with a light on his head. It isn't a UFO, [[K p4 name|Vernell Tate]], so put the scanner down.

Send items to me at [[K p5 address|P.O. Drawer 9]] or leave them at the Farmers Co-op with [[K p4 name|Vernell]].
