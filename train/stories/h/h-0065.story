id: h-0065
genre: news
where: IE
published: 2024-11-08
title: Car wash owner to stand trial as State drops charges against four workers
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim,accused age=- protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking misidentified=yes
note: Roma workers who had been charged with living on false tax numbers; romanised twice; PPS-like numbers; the shed; baptismal name and what the child called him

By [[K p8 name|Saoirse Lenihan]]

Four men who'd been facing trial for using false tax numbers walked down the steps of Waterford courthouse yesterday and stood at the bottom, as if someone would tell them which way to go.

The State had entered a nolle prosequi. In its place it's to try the man they worked for, [[K p2 name|Viorel Bratu]] (44), for trafficking them.

Counsel for the DPP, [[K p3 name|Eoghan Sheehy]] SC, told Judge [[K p7 name|Marguerite Colbert]] that it was now accepted that the numbers, with which each of them had been arrested in March, were bought in bulk by [[K p2 name|Mr Bratu]] and deducted from their pay at €1,500 a man.

One, [[W p1 name|Florin Căldăraru]], aged 29, had carried [[W p1 id|PPSN 7701184HA]] in his shoe, since that was the only thing with which he could prove that he existed. His own identity card was in a tin with [[K p2 name|Mr Bratu]]'s hurling medals. In sixteen months he was given €900, all in coins from the vacuum machines. He slept with the others at [[W p1 address|a shed at the rear of the Texoil forecourt in Ballyglan]]. There was one key. A brother who asked for it, [[W p6 name|Ionel "Nelu" Căldăraru]], had a jet-wash turned on his face and lost the sight of [[W p6 body|the left eye]].

"These men were before this court five times as the accused," said [[K p4 name|Helena Rusu-Walsh]], who acted for all four. "On each of them they bowed to you, Judge. They believed they'd done it."

Judge [[K p7 name|Colbert]] said that she remembered. It wasn't for a court to apologise, she said, and then did.

The charge sheet numbers ([[W p1 id|24/118/403]] and [[W p6 id|24/118/404]] among them) are to be marked as withdrawn.

[[K p5 name|Petra Lakatos]] of the Roma Rights Centre has found two of them work. "[[W p1 name|Florin Caldararu]] is minding the lambs at [[W p1 employer|an organic farm outside Lismore]]. The farmer's little one calls him [[W p1 alias|Uncle Flo-Flo]]. He asked me was there a number for that."

[[K p2 name|Mr Bratu]], who's on bail, sponsors the under-12s.
