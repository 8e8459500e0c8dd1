id: ar0019
genre: email
where: US-WI
published: 2018-05-03
title: Fwd: Confidential — Room 214 incident and bus seating
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=12 protected=yes why=minor-victim
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: none
note: forwarded school email; juvenile cited for battery and threat; child witness; bus number and locker; officials' phone and addresses stay

From: [[K p4 name|Kristin Voelker]] <[[K p4 email|kvoelker@marlrapids.example]]>
To: [[K p5 name|Hector Barrientos]]; all bus
Subject: Fwd: Confidential — Room 214 incident and bus seating

Drivers, please see below, and do not share with families. Sorry for the chain, I'm at a track meet. K.

---- Forwarded ----
From: Officer [[K p6 name|Pete Kowalke]], SRO
To: [[K p4 name|Voelker, Kristin]]

[[K p4 name|Kris]],

Per our talk. On 4/30 at 1:12 pm in Mr. [[K p8 name|Osei]]'s shop class (Rm 214) a student, 13, struck another, 12, in the face with a mallet handle. Two teeth. I've referred [[W p1 name|Gavin Prellwitz]] to juvenile intake for battery, number [[W p1 id|18-JC-0061]]. DOB [[W p1 birthdate|2/11/05]]. He gave a statement with his dad there and says that he was called a name every day since fall, which I believe.

Victim is [[W p2 name|Xeng Moua]]. His parents need an interpreter (Hmong). Mom's cell [[W p2 phone|715-555-0164]].

Best witness is the girl at the next bench. She's 12 and won't come to court if [[W p1 name|Gavin]] can see her. [[W p3 name|Soledad R.]] told me, "[[W p2 name|Xeng]] said sorry and then he hit him, I heard the sorry first." So keep her off Bus 9 as that is his.

I wrote up Mr. [[K p8 name|Osei]] for nothing; he was across the room and got there in three seconds. [[K p8 name|Kwabena Osei]] drove the boy to the dentist himself in his own car.

[[K p6 name|Kowalke]], 715-555-0101, badge [[K p6 id|244]]

---- Added ----
From: [[K p5 name|Barrientos]], Transportation

[[K p4 name|Kristin]], which bus then? I have:

Bus 9: [[W p1 name|Prellwitz G]], stop [[W p1 address|Cty Rd Q at the red silo]]
Bus 9: [[W p3 name|Rentería S]], stop [[W p3 address|Evergreen Estates, first entrance]]
Bus 4: [[W p2 name|Moua X]], stop [[W p2 address|Third and Mill]]

I can put [[W p3 name|Soledad]] on 4 but she'd be alone with the big kids till [[W p2 name|Moua]] gets on. Is he even back? Driver on 9 is my brother-in-law and he says the mom, [[W p7 name|Jodi Prellwitz]], cried in his stairwell Tuesday and said she'd drive him herself if she hadn't lost the car.

H. [[K p5 name|Barrientos]]

---- Added ----
From: [[K p4 name|Voelker]]

Put her on 4, front seat. [[W p1 initials|G.P.]] isn't coming back before the hearing. And [[K p5 name|Hector]], please delete this when you have read it, I just saw that I hit "all bus," that's 31 people and the sub list.

Whoever has the dentist bill, it goes to [[W p2 name|X. Moua]] c/o district, not to [[K p8 name|Mr. Osei]].

Attachment: [[W p1 photo|seating_prellwitz_moua_renteria_v2.pdf]]
