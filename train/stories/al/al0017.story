id: al0017
genre: interview
where: GB-ENG
published: 2022-10-18
title: 'They'd written "lifestyle choice" on me': [[K p1 name|Danielle Frost]] on being fourteen, and on the girl she could not bring with her
person p1: role=victim,accused age=14 protected=no why=consented
person p2: role=victim age=13 protected=yes why=trafficking-victim
person p3: role=convicted age=41 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=no why=consented
person p7: role=official age=- protected=no why=official
person p8: role=convicted age=- protected=no why=adult-convicted
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: an adult survivor who signs and chooses her name in explicit terms is K; her friend, who did not, is W and slips out late

[[K p5 name|Nadia Rahimi]] meets the author of *Taxi Money*

She has brought her own teabags. "Don't read anything into it, I just don't trust hotels," says [[K p1 name|Danielle Frost]], and then hears herself, and laughs until the waiter looks round.

[[K p1 name|Frost]] is 31. Between the ages of 14 and 16 she was driven from a children's home in Rotherham to flats and minicab offices in four towns, where men paid [[K p3 name|Shabir Naz]] and his partner [[K p8 name|Kirk Lomas]] and she was given vodka and top-ups for her phone. She gave up her anonymity this spring. "I want my own name on my own book. Print it. Print it big."

What people find hard to believe, she says, is the paperwork. "I was arrested eleven times. They never arrested [[K p3 name|Shabir]] once, not till I was 24. I've a caution for soliciting. I was *fourteen*. They'd written 'lifestyle choice' on me in biro."

The officer who tore that page out of the file, in front of her, was [[K p4 name|Det Supt Fergus Amos]]. "I thought, that's the first policeman who has ever destroyed evidence in my favour." [[K p4 name|Amos]], now retired, will not be drawn. "She did it all. I carried boxes," he tells me on the phone.

[[K p3 name|Naz]], 41 by the time of the trial, got nineteen years. [[K p8 name|Lomas]] got twelve, and has served them.

The book is dedicated to "R., who held the torch". I ask about R. There's a long wait.

"She's not in this. She's got kids, she's got a job, no one knows. She was 13 and they charged more for her. She went back in a car she could have run from, because I was in it." The youngest of the girls had [[W p2 body|one blue eye and one brown]], and the men made a thing of it.

Her foster mother, [[K p6 name|Pauline Frost]], whose surname she took at 18, has come to collect her and has no such reserve. "I had both of them for one Christmas," she says. "Our [[K p1 alias|Dan]] and little [[W p2 name|Rochelle]]. They slept in one bed like puppies. I'm happy to be named, me, I'm proud." Then, seeing her daughter's face: "What? What've I said?"

"Mum. [[W p2 name|Roch]] isn't in it."

The barrister [[K p7 name|Tobias Ekwueme]], who is taking eleven of the old cautions to the High Court (the test case is [[K p1 id|CO/2217/2022]], in the name of [[K p1 name|Frost]]), calls it "the longest apology never made". Mr [[K p7 name|Ekwueme]] hopes for a hearing by Easter.

On the train home I look through the pictures the publisher has sent. One is captioned "[[K p1 photo|D. Frost at 15, Clifton Park]]". The other, [[W p2 photo|dan_and_rochelle_hirst_xmas05.tif]], I have deleted, and I hope that they have.

*[[K p5 name|Nadia Rahimi]] is features editor. Ms [[W p2 name|Hirst]] was not approached: she teaches at [[W p2 employer|a primary in Wath]], and has not asked for any of this.*
