id: h-0040
genre: news
where: GB-ENG
published: 2001-09-07
title: Village cricketers bowled over by [[K p1 name|Summer]] and [[K p2 name|Chase]]
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; youths in sport with names that are words; 'victim', 'run out', 'caught'

Ockley Fold beat Hanging Norton by 3 wkts

THE last match of a wet summer was won by a girl called [[K p1 name|Summer]], and if you think that the scorer made it up, ask her.

[[K p1 name|Summer Holroyd]], 15, came on when her uncle pulled up lame, and with slow left-arm of a kind that has not been seen in the Saturday League took five for 22. Her first victim was the visiting captain, [[K p3 name|Balbir Dhaliwal]], who walked back shaking his head, then shook her hand, then shook his head again.

Norton were all out for 119. Tea was late owing to a wasp.

The Fold were 61 for 7, and the bar had been opened out of pity, when [[K p2 name|Chase Mainwaring]], 16, joined [[K p5 name|Rev. Tim Luck]]. No one could tell you afterwards how it was done. There was no chase to speak of; [[K p2 name|Chase]] blocked, and [[K p5 name|Luck]], as his name might suggest, was dropped five times. The vicar finished on 48 not out. He has asked for prayers for his knees.

Umpire [[K p4 name|Stan Weatherill]] was given a bottle for 40 seasons. Supper dance on Saturday. [[K p1 name|Summer]] is washing up.
