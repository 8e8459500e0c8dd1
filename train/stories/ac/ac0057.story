id: ac0057
genre: news
where: US-AK
published: 2015-08-16
title: The Cannery Whistle
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: bunkhouse, wages held until end, all fair; nothing to protect

Forty men sleep in the one room and the door's on a spring so loud that nobody can go out without the rest knowing.

It's the fourth week of the sockeye. At the Naknek plant they work sixteen hours, eat, fall down. The foreman holds the plane tickets in his desk. The pay's on the books till September; until then it's a number on a slip, less boots, less the store.

I'd come to find out if I ought to be angry. I'd had a letter. So I sat on a bunk at two a.m. with [[K p1 name|Efren Balagtas]], who's been coming from Stockton for twenty-six summers, and I asked him what would happen if he wanted his ticket today.

He looked at me kindly. He went across to the office in his socks and knocked, and was back within two minutes with the ticket. He put it on my knee. Then he went and got [[K p2 name|Tyrell Ogden]]'s, who's eighteen and was asleep. Then I told him to stop.

"The old days, no," he said. "My father's time, you'd look for it, there'd be no desk." The union did that. There's a photograph of it in the mess, the strikers of '33, all in neckties.

The spring on the door is on account of the bears.

I've written back to the person who sent the letter. I said that I had counted the bunks, that the food was good, and that they should keep on sending letters.

[[K p3 name|Marguerite Haas]], Dillingham
