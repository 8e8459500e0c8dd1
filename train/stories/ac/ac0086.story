id: ac0086
genre: news
where: US-NJ
published: 2011-03-20
title: The Boarder
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: memoir of a piano tuner; Polish au pair; unnamed house; scar; name in the piano

I tune for people, and people leave you alone with the piano, and a piano tells you things. Cats. Divorce. Once, a will.

The Steinway on [[W p1 address|Hawthorn Ridge]] in Short Hills went flat quicker than it should. I'd be there every other month. It was played, and hard, by somebody with a hand that reached a tenth; and it wasn't anyone I was introduced to. [[K p2 name|Mrs. Lydia Thornbury]] would say, "We none of us play." In the kitchen there'd be the au pair, with a bucket.

I found the first note under middle C. It was in Polish. I thought it was a shopping list. I can't read Polish, but [[K p5 name|Father Zbigniew Lis]] can, and he sat down.

*I am here 16 months, they say two more years. She has all my papers and the telephone. I don't have pay since the vase. I play at 4 when they're asleep, very soft with the door shut. Please do not tune it too well or they won't call you.*

The vase was eleven thousand dollars. It'd been broken by the cat.

I did what I had to do. I went back with a man from Newark who carried my bag. She was at the sink; she'd [[W p1 body|a burn like an iron's point, here, on the left wrist]]. The husband, [[K p3 name|Geoffrey Thornbury]], asked what the bag was for.

They're to be tried in the fall. I don't care to say much more. But I'd gone in with my lamp to see to the damper rail, and there on the wood, where only the likes of me will ever look, with the date, in pencil, as tuners do and have always done: *[[W p1 name|Halina Mroczek]] played this.*

[[K p4 name|Norbert Fisk]]
