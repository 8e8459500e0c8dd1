id: l-0068
genre: blog
where: US-KY
published: 2010-09-14
title: The Great Lexington Escort Sting of 2010: a spectator's guide
person p1: role=accused,public-figure age=55 protected=no why=adult-accused
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=accused age=24 protected=no why=adult-accused
person p7: role=accused age=21 protected=decide why=adult-accused
screen p3: none
screen p7: unclear
note: adult sting with horse-trade customers; one 21-year-old has weak signs and is for the editor, the rest stay

Keeneland opens in three weeks and the out-of-towners aren't here yet, so I guess we had to arrest locals.

Here's your program.

**In the first:** [[K p1 name|Prentiss Calloway III]], 55, bloodstock agent, councilman, owner of four ties with foxes on them. Nabbed in a suite with $600 and a bottle of Pappy. He says that he was there to meet a jockey.

**In the second:** [[K p2 name|Donnie Shively]], 50, a farrier, who paid in quarters he'd been saving. No excuse offered. My favorite.

**In the third:** [[K p3 name|Marguerite "Daisy" Holbrook]], 28. Set her rates, sets her hours, keeps an accountant. Told the officers nobody had forced her into anything except, once, a bridesmaid's dress. [[K p6 name|Josh Yarnell]], 24, drives her on Fridays for gas and a burrito. Both were cited, neither jailed.

**In the fourth, and this one I don't enjoy:** [[D p7 name|Kendra Soto]], 21, from Dayton. She was on the page too. Sgt. [[K p4 name|Roberta Quisenberry]] told me that she'd been in town for five days, didn't know what part of town she was in, and wouldn't say who had paid for her room. She had her license and her phone, no marks, and said she was fine. "She says it like a flight attendant," the sergeant told me. A card with a number was put in her bag. Make of that what you can. I can't make it come out either way.

Nine more, mostly insurance men. Court is the 29th. Bring a hat.

Posted by [[K p5 name|Woody Tarkington]]
