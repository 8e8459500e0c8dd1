id: al0025
genre: news
where: GB-SCT
published: 2023-04-20
title: Why I gave up my anonymity, by [[K p1 name|Saoirse Dunbar]]: the hall, the party and the other girl
person p1: role=victim,author age=19 protected=no why=consented
person p2: role=victim age=18 protected=yes why=sexual-offence-victim
person p3: role=convicted age=21 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: student paper; first-person author chose; her flatmate of the same case did not and slips as Beth, B. and a room number; editor's footer leaks

*The Quad*, St Andrews. Content note: sexual assault, no detail.

My name is [[K p1 name|Saoirse Dunbar]], I'm in third year, I do Persian, and in March I sat behind a screen in Dundee and said what [[K p3 name|Hector Vane-Mowbray]] had done. He's been found guilty, he is 21, he has got five years and four months. I was 19. The law says that you may never print my name. I say you may. It's mine, and I would like it back.

I'm not writing for the other girl. She has chosen differently, and I'll fight anyone who says that's less brave. But you need to know that there were two of us or nothing makes sense.

We lived on one corridor in hall, her door and then mine. We both went to the same party after the reel rehearsal, in [[K p3 address|his flat in Market Wynd]]. He walked her home first and me second. In the morning I met her by the kettle. I said, "Did he?" and she said, "Did he?" and that was the whole conversation.

It was [[K p6 name|Mrs Ines Carvalho]], who cleans our stair, who got us to the hospital. She didn't ask a thing. [[K p6 name|Ines]] just put the two of us into her Fiat, and gave [[W p2 name|Beth]] the front because she was sick in cars.

The university has asked for me to be fair, so: the proctor, [[K p4 name|Dr Malcolm Ure]], did everything right, in the end. The first thing Dr [[K p4 name|Ure]] did was ask if we'd "considered mediation".

[[K p5 name|Sheriff-Principal Winnie Abiola]], no, she's a judge, she'll forgive me, Lady [[K p5 name|Abiola]] said that he had "a collector's attitude". I've thought about it daily. Someone kept a list. His friend [[K p8 name|Piers Allardyce]] handed that list to the police and gave evidence, and hasn't been asked to dinner since. Thank you, [[K p8 name|Piers]].

What do I want? A lock on the laundry. A proctor who's done a course. And I want people to stop asking me what [[W p2 initials|B.]] is like. She's in [[W p2 address|Room 44]] with the light off. She's the best [[W p2 other|reserve cox the women's eight]] has had and she hasn't been on the water since Candlemas. Her name is still in chalk on the boathouse door, [[W p2 name|B. KINNEAR]], with a heart.

If you see me about, say hello.

[[K p1 name|S.D.]]

---
*[[K p1 name|Saoirse]]'s article was read by a lawyer. She can be written to at [[K p1 email|dunbar@thequad.example]]. Flowers for "the other one" were left at [[W p2 address|Melville Court]]; please don't, it tells people. – Ed., [[K p7 name|Jonty Pham]]*

*Print layout: pull quote p.4; headshot [[K p1 photo|saoirse_d.jpg]]; NOT [[W p2 photo|saoirse_and_beth_kinnear_ball.jpg]], crop or kill.*

*Corrections, 24 April: an earlier version online said that [[W p2 name|Bethany Kinnear]] was unavailable for comment. It should have said that the second complainer was not asked. Miss [[W p2 name|Kinnear]] has had our apology. [[K p7 name|J. Pham]]*
