id: ag0090
genre: news
where: GB
published: 2024-08-01
title: Surgeon with his hands full
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=70 protected=no why=adult-bystander
screen: none
note: hospital feature, hands, theatre; nothing to protect

It takes seven people to make a thumb.

[[K p1 name|Ms Oyinda Fakunle]], who has just been appointed consultant in hand surgery at Kettering, made her first one out of a toe. The toe belonged to [[K p3 name|Roy Pettifer]], 70, a joiner, and so did the idea. "I said, I've ten of them and I can't hold a mug."

In theatre, she holds her arms up, scrubbed, and waits while everyone introduces themselves. She insists on it. "Nobody should be touched by people who don't know each other's names."

Scrub nurse [[K p2 name|Analyn Villaruz]] plays the music. It's always the same album. The patient is the only one who's been spared it.

The thumb took. He's been able to hold, in order: the mug, a pencil, his wife's hand.
