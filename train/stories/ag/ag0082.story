id: ag0082
genre: blog
where: GB
published: 2012-10-07
title: Parish Pump: about the Harvest Supper
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=36 protected=no why=adult-bystander
screen: none
note: same sort of blogger, church supper, theft of marrows; nothing to protect

There are those who'll tell you that the marrow was never [[K p3 name|Ken]]'s.

Let's have the facts. On Saturday at ten past four, [[K p3 name|Ken Grimshaw]]'s marrow (52 lb) was on the trestle in St Wilfrid's hall. By five it was not. At six, [[K p2 name|Canon Olufemi Dada]] came in to say grace and found, in its place, an IOU.

I've had eleven women in my kitchen about it. They say it's in a car. They say it's been counselled. I rang the police and was asked, quite politely, if I had tried soup.

What I do know is that [[K p4 name|Blessing Addo]], who is 36 and sang like an angel, was blamed for a good hour by people old enough to know better, because she'd been seen near the hall with a big bag. It was her cello. It's always a cello. Apologies have been made, with flapjack.

Nobody touched the pumpkins.

Bins are brown.

-- [[K p1 name|Barbara Eccleshall]]

UPDATE: It was [[K p3 name|Ken]]. He had wanted to see if we'd notice.
