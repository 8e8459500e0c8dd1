id: au0005
genre: email
where: US-GA
published: 2018-09-20
title: Fwd: Fwd: Thursday — the girl from the nail place (do NOT forward)
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim age=31 protected=yes why=trafficking-victim
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p7: labor-trafficking misidentified=yes
note: church mail chain forwarded to 140; where the girl sleeps now, her tribe of details and her mother in Hai Duong are given; the older woman arrested for unlicensed practice; the women slept over the salon so it is W

From: [[K p3 name|Bev Turnipseed]] <[[K p3 email|bev@macedoniafellowship.example]]>
To: Prayer Chain (140)
Sent: Thu, Sep 20, 2018 6:51 AM

Dear ones,

Detective [[K p4 name|Roland Pettis]] asked me to keep this quiet so I'm only sending it to the chain.

You all know [[W p1 employer|Diamond Tip Nails by the Kroger in Conyers]]. It's where several of us went before Easter. Well, the owner, [[K p2 name|Tony Lam]], 46, was arrested on Monday. Two of the ladies never went home at night, because home was [[W p1 address|the storeroom over the shop]]. He kept their passports in a safe and told the young one that she owed thirty-one thousand dollars, and that her mother's house would be taken if she left. She is 17. He paid her in tips, some days, when it suited him.

Her name is [[W p1 name|Nguyễn Thu Hà]], we say [[W p1 name|Hannah]], and she needs: shoes 5½, a winter coat, a rice cooker. She's staying with [[K p5 name|Glenda Whisnant]] at [[W p1 address|88 Sugar Bend]], so drop things there and not at church. [[W p1 name|Ha]] will start at [[W p1 school|Rockdale Career Academy]] Monday and rides the [[W p1 other|6:40 on route 12]] with nobody to sit by. If your grandbaby's on that bus, tell them!

[[K p6 name|Dr. Sunita Rao]] from the clinic says not to ask about the chemicals, and please no pictures. (I did take one, it's attached: [[W p1 photo|HannahNewCoat.jpg]]. Isn't she darling, with [[W p1 body|the streak of white hair over her left eye]].)

Now the hard part. The other lady, Miss [[W p7 name|Phuong Dao]], 31, is in the jail. They booked her for doing nails without a license, no. [[W p7 id|RC-18-4402]], because she was the one holding the file when the inspectors came in. She'd been there four years on the same debt. He had her passport too, and he hit her with the stool. [[K p6 name|Dr. Rao]] saw the arm. I think it's a scandal and I told Detective [[K p4 name|Pettis]] so, and he told me that he's working on it. You may write to [[W p7 name|Phuong]] care of the jail, [[W p7 address|cell block D]].

In Him,
[[K p3 name|Bev]]

----- Reply all -----
From: [[K p5 name|Glenda Whisnant]]

[[K p3 name|Bev]], I said no address. Mr. [[K p2 name|Lam]]'s brother was at the Kroger yesterday asking the bag boys about [[W p1 name|Hannah]]. Take it DOWN.

----- Reply all -----
From: [[K p3 name|Bev Turnipseed]]

It's an e-mail, honey, I can't take it down. I only want folks to pray by name. Please also lift up her mother, Mrs. [[W p8 name|Lan]], who sells noodles [[W p8 address|by the ferry gate in Thanh Hà]] and hasn't been told a thing. Does anyone have a Vietnamese Bible?

----- Reply all -----
From: [[K p6 name|Sunita Rao]], MD
Please, everyone: delete this thread. Detective [[K p4 name|Roland Pettis]] can be reached at [[K p4 phone|770-555-0119]]. Call him, not each other.
