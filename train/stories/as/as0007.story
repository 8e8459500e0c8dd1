id: as0007
genre: interview
where: US-NV
published: 2021-01-18
title: 'I was the girl in the ad': a Reno caseworker on ten years of answering the phone
person p1: role=expert,victim age=19 protected=no why=consented
person p2: role=victim,accused age=21 protected=yes why=trafficking-victim
person p3: role=author age=- protected=no why=author
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=accused age=38 protected=no why=adult-accused
person p7: role=victim age=24 protected=decide why=trafficking-victim
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult misidentified=yes
screen p7: unclear
note: survivor expert who names herself; she slips the name of a client who is still in jail; second client only hinted at, weak signs, decide; phone, jail unit

[[K p1 name|Shauna Rae Littlejohn]] was sold from a truck plaza in Sparks at 19. At 41 she runs the night line for Truckee Meadows Safe Passage. She talked to [[K p3 name|Devorah Klein]] for the Sunday page.

**You use your full name. Most people in your place don't.**

[[K p1 name|Littlejohn]]: I got tired of being "a survivor." I am [[K p1 name|Shauna]]. I like bowling. The man who did it, [[K p4 name|Duane Purcell]], has his name in the public record, so why shouldn't I have mine? [[K p4 name|Purcell]] did eleven years at Lovelock. I've done twenty-two of looking over my shoulder.

**What's changed since then?**

The phones. With me it was a bulletin board at a truck stop and a CB handle. Now they're put up on a website by lunch. What has not changed is that he keeps the money, he keeps your ID, he says he'll hurt your mother, and the cops meet you first.

**Still?**

I have a girl right now, 21, sitting in Parr Boulevard, housing unit [[W p2 address|4-B]]. The guy, [[K p6 name|Lamont Stroud]], 38, beat her with a dog leash when she wouldn't go upstairs at a casino. She went. She had a knife in her boot because of him, and she cut a customer with it who was choking her. So who's charged? Her. Battery with a deadly weapon. [[W p2 name|Tiffani]] wrote me a letter on the back of her canteen slip, you want to see? "Miss [[K p1 name|Shauna]], do I have to tell them about [[K p6 name|Lamont]]?"

**We can't print her name.**

Oh, Lord. No. Take that out. She's got [[W p2 relative|a little boy, Kingston]], with his grandma in Fernley. Just say [[W p2 initials|T.B.]] — no, don't say that either.

**What does the sheriff tell you?**

Lt. [[K p5 name|Marguerite Echeverria]] is decent. She called me herself. [[K p5 name|Echeverria]] said, "I can't unfile a charge, but I can put [[W p2 name|Baptiste]] in a cell by herself." And the public defender, [[K p8 name|Noah Feingold]], has asked for a hearing, the 29th, if you'd like to sit in. It's number [[W p2 id|CR21-0077]]. [[K p8 name|Feingold]] says bring people in nice shoes.

**Are there calls you don't know what to make of?**

Plenty. There's one who used to deal cards, 24. Her boyfriend is forever "lending" her to his friends for help with the rent. She laughs it off. Won't say that she's scared, won't say that she isn't. I don't call her anything but [[D p7 name|Bernadette]]. I ask if she's eaten.

**What do you want readers to do?**

Send socks. And don't look up the girl. Somebody in the comments always looks up the girl.

*[[K p1 name|Littlejohn]]'s line is open from 8 p.m.: [[K p1 phone|775-555-0129]]. Portrait by the author, [[K p3 name|D. Klein]]. A caption in an early edition, "[[W p2 photo|Letter from Tiffani Baptiste, Washoe County jail]]," has been removed.*
