id: ad0047
genre: blog
where: US-VT
published: 2018-07-19
title: Front Porch Forum digest No. 3,114
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
note: neighbourhood digest, small thefts; nothing to protect

**Zucchini.** Please. On the step. Bring nothing, take it all. [[K p1 name|Hattie Lacroix]], Mill Hill

**Farmstand cash box, cont'd.** To the person I was rude to at the dump: I'm sorry. It was not you. Trooper [[K p5 name|Pike Rousseau]] has the camera card and it was [[K p4 name|Lyle Benway]], who's 46 and knows better, and who has now been cited for petit larceny, $71. He's paid it back in fives. [[K p2 name|Min-ji Seo]], Upper Road

**Re: cash box.** Hold on, he paid you in FIVES? My raffle was all fives. [[K p3 name|Walt Amsden]]

**Brown passport wallet.** Found on the Long Trail, Canadian, a Mr. T. Huot. I've put it in the freezer for safety. [[K p1 name|Hattie L.]]

**Re: brown passport wallet.** Why the freezer? [[K p3 name|W.A.]]

**Re: Re: brown passport wallet.** Nobody steals from under zucchini. [[K p1 name|H.]]
