id: ao0041
genre: social
where: US-AK
published: 2018-08-14
title: Village page "Shelikof Spit Neighbors": Island Moon talk
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=victim age=18 protected=yes why=trafficking-victim
person p3: role=convicted age=65 protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=- protected=no why=adult-convicted
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult
note: a karaoke bar in a fishing port; Samoan women promised restaurant work; old case spoken of ten years later; first arrested as an immigration/prostitution offender

[[K p4 name|Tasha Quinlan]]: They're tearing down the Island Moon today. Good. Ten years since. Who remembers?

[[K p5 name|Fr. Jude Mensah]]: I remember. I buried nobody from that place, thank God, but I baptized two.

MrBento907: lol I used to sing there. drink was 20 bucks, girl got 1

[[K p4 name|Tasha Quinlan]]: The girls got nothing. I was the clerk at the court, I typed it. "Mama" [[K p3 name|Donna Rudnick]], 65, told them in Apia that they'd be waitresses. Took their papers at the airport. They lived in the back with a grille on the window, and if a girl wouldn't go in the VIP room she wasn't given supper. [[K p3 name|Rudnick]] got thirty years, go look, [[K p3 id|3KO-08-0031]].

MrBento907: And the cabbie, dont forget the cabbie

[[K p4 name|Tasha Quinlan]]: [[K p7 name|Anthony Cruz of Cruz Cab]]. He'd bring them back when they ran. Eleven years. [[K p7 name|Cruz]] is out since March, he fishes off the spit.

[[K p5 name|Fr. Jude Mensah]]: The first to go over the fence was put in a cell for being "a working girl in a fishing port without means." Chief of prosecution then, [[K p6 name|Leilani Borja-Stone]], came herself to unlock it. I drove them.

MrBento907: Who was that? was it the tall one, [[W p1 alias|"Cherry"]]? she had the [[W p1 body|turtle on her shoulder]]

[[K p8 name|Sefa K.]]: my cousin worked laundry there, the tall one was [[W p1 name|Sieni]]. stayed at [[W p1 address|the fish camp at Larsen Cove before that]]. She was 20. They had her in the Mirror as [[W p1 name|Sieni Rudolph Ah Kee]], prostitution, with a [[W p1 photo|picture holding her slippers]]

[[K p4 name|Tasha Quinlan]]: [[K p5 name|Father]], can you tell them to take that off? She has kids at the same school as mine.

[[K p5 name|Fr. Jude Mensah]]: [[K p8 name|Sefa]], please. There are names that the court put under seal. I know you mean it with love.

[[K p8 name|Sefa K.]]: sorry [[K p5 name|Father]]. I only wanted to say she was brave. And so was the little one, [[W p2 name|Marcy]], who was 18 and [[W p2 other|sang the Ave Maria at the trial]]. She's a nurse's aide at [[W p2 employer|St. Herman's]] now

[[K p5 name|Fr. Jude Mensah]]: [[K p8 name|Sefa]]!!

[[K p8 name|Sefa K.]]: deleting, how do i delete

[[K p6 name|Leilani Borja-Stone]]: Hello all, retired now, gardening. I'd unlock it again. To the woman who went over that fence: your record was expunged in 2011, so anyone who shares the old [[W p1 id|booking 08-01190]] is sharing a thing that doesn't exist.

MrBento907: i took mine down. the island moon sign is on my truck if somebody wants to burn it

[[K p4 name|Tasha Quinlan]]: Friday. My place, [[K p4 address|behind the Shell on Mill Bay Road]]. Bring palusami. Not the name though. [[W p1 other|#4Sieni]] has to come off the flyer.

[[K p7 name|A. Cruz]]: I am sorry for what I did.

[[K p4 name|Tasha Quinlan]]: Good. Not here.
