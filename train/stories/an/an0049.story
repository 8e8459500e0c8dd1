id: an0049
genre: email
where: NZ
published: 2015-05-18
title: Fwd: Stand-down of two Year 9 students (sent to all Year 9 whānau in error)
person p1: role=victim age=13 protected=yes why=minor-victim
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=accused age=13 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=official age=- protected=no why=official
note: school email; assault of pupil filmed; names; fwd chain; NZ police youth aid; teacher K; bus stop

From: [[K p8 name|Colleen Ashby]], PA to the Principal
To: Y9-parents-all
Date: Monday 18 May 2015, 3:52 p.m.

Kia ora koutou, please find below a note that was meant for four people. I pressed the wrong group. Please delete without reading. I'm so very sorry. [[K p8 name|Colleen]]

———
To: Mr [[K p4 name|Iain Drummond]] (Dean); Ms [[K p5 name|Salote Vea]] (Counsellor)

[[K p4 name|Iain]], [[K p5 name|Salote]],

Here's where we are after Thursday.

The boy's back from Accident & Emergency. [[W p1 body|Left wrist in a cast to the elbow]], two stitches; no concussion. He's 13, you'll remember that he came to us only in March, from Twizel, and that he has [[W p1 other|the stammer]]. His father, [[W p6 name|Pieter Vosloo]], who works on [[W p6 employer|the canal hatchery]], has been more patient with us than I would have been. He asks that [[W p1 name|Hennie]] shouldn't have to be in any room with either of them.

The two who did it are stood down for five days. One's 14, and held the phone; the other is 13 and did most of the kicking. Both were picked up on Friday by Constable [[K p7 name|Ross Tipene]], of Youth Aid, who doesn't want it to go to court and has proposed a conference. [[K p7 name|Tipene]]'s number is [[K p7 phone|03 555 0166]]. He's got the phone.

In no circumstances should the clip be watched "to be sure". It's been up since Thursday night as "[[W p1 alias|HenHen]] gets it pt 2"; [[W p2 name|Keanu]]'s account, under his own name!, [[W p2 url|vidshare.example/keanu_barclay03]]. The provider has been asked.

I don't think that they're wicked. [[W p3 name|Maxwell]] has a brother inside, and repeated what he'd seen. [[W p2 name|Keanu]] filmed because it's what he does; ask him to film the kapa haka for once. I'd like [[K p4 name|Iain]] to see the [[W p9 name|Barclays]] and me the others.

Seating etc.: [[W p1 name|H. Vosloo]] to [[W p1 other|9 Kōwhai]], with Mrs [[K p10 name|Lucas]], as of tomorrow. [[W p3 name|M. Pauling]] will move to [[W p3 other|9 Rimu]] when he's back. Bus: not the 8:05 from [[W p1 place|Racecourse Road corner]]. [[K p5 name|Salote]] has offered to drive.

NSNs for the Ministry form: [[W p1 id|137 240 981]]; [[W p2 id|136 998 405]]; [[W p3 id|137 118 620]].

Ngā mihi, the Principal

———
Reply-all, 4:10 p.m.: Is this MY [[W p3 name|Max]]?? Nobody rang ME.

Reply-all, 4:13 p.m.: could people stop replying all

Reply-all, 4:40 p.m.: Hi everyone. I'm in [[W p1 other|9 Kōwhai]] and I'm on Mum's email. Tell [[W p1 name|Hennie]] he can sit by me. I don't mind waiting till he's said it.
