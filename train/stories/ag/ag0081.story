id: ag0081
genre: blog
where: GB
published: 2012-09-30
title: Parish Pump: about [[D p2 name|Pastor Emmanuel]]
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: parish blogger, private accusation, no arrest; girl's choir solo, nickname, estate and mother

I wasn't going to write about this. I write about bins.

But there were eleven women in my kitchen on Thursday, four of them from [[W p1 school|Living Fire Tabernacle]], on the trading estate, and none of them had come about bins. They'd come about [[D p2 name|Pastor Emmanuel Osei-Tutu]].

What they say is this. A girl of 16, who [[W p1 other|sang the solo at the Mayor's carols]], has been "counselled" by the pastor on Wednesday nights since Easter. The counselling takes place in a car. Last week she asked her little sister how you know if you have sinned when you were asleep.

I don't know whether it's true. No one's been arrested. I rang PC [[K p5 name|Leigh Marchbanks]] and she said that if I'd information I should give it to her and not to the internet. Quite right; I've done both, in that order.

What I do know is that [[W p3 name|Auntie Akosua]], the girl's mum, is being told in the car park at Lidl that her daughter's a liar. The women in my kitchen call her [[W p1 alias|Nightingale]]. They said, [[W p1 alias|Nightingale]] doesn't lie, she can't even play rummy.

If you live on [[W p1 address|the Sorrel Bank flats]] and someone puts a leaflet through, don't sign it. It's his.

Bins are green this week.

-- [[K p4 name|Pat Widdowson]]

UPDATE Monday: [[D p2 name|Pastor Osei-Tutu]] has emailed to say these are wicked lies, that he's consulted a solicitor, and that he forgives me. Noted.
