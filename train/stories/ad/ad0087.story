id: ad0087
genre: email
where: CA-MB
published: 2012-02-14
title: FW: FW: youth basketball – what happened on the bus
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=author,relative age=- protected=decide why=author
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: assault by one boy on another; parent signs (D); league e-mail names the accused teen's number

-----Original Message-----
From: [[D p3 name|Kofi Amoah]]
Sent: Monday, 11:40 PM
To: board; coaches; "everyone"

I've waited four days for the phone to ring. My son is twelve. On the bus from Brandon he was held down between the seats and his tooth was put through his lip, and he was called something that I'm not going to type. RCMP have laid a charge of assault in youth court against the older boy. You know which, he wears [[W p2 other|14]] and his father drives [[W p2 vehicle|the Zamboni]].

I want to know who was chaperoning.

-----
From: [[K p5 name|Trish Kolisnyk]], league secretary

[[D p3 name|Kofi]], I was. I was asleep. I'm so ashamed.

Cpl. [[K p4 name|Denise Laroque]] has told us that we may not name [[W p2 name|Brayden]] in writing so I'd ask that no one does that.

-----
From: Ron, Gimli Jr.

[[K p5 name|Trish]], you just did. Please recall. And tell [[W p1 name|Yaw]] from all our kids he's still the best [[W p1 other|sixth man]] in the Interlake.

-----
From: [[K p5 name|Trish Kolisnyk]]

I don't know how to recall
