id: ac0069
genre: news
where: US-WA
published: 2019-06-09
title: Berry Season
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: none
note: child shot at with rock salt while stealing berries; ordinary crime; pigeon; name in jam label

You could tell who had been in the raspberries by the shirts.

I mention it as every kid on our road in Lynden has been in [[K p2 name|Gerrit Plantinga]]'s raspberries. I have. It was understood he'd come out on the step, and shout in Dutch, and we'd run, and that that was summer.

This is how old I am. I thought it was a game from his side too.

On Memorial Day he didn't shout. He's 66 now; he's had a bad year. It was rock salt, they tell me, as if it were a seasoning. The child was facing the other way, luckily, and had on a backpack with [[W p1 other|a racing pigeon in it, in a sock, who is called Sputnik]]. Sputnik is fine. The doctors in Bellingham took out forty-one pieces.

He's been charged with assault of a child in the second degree. Deputy prosecutor [[K p4 name|Anjali Dhaliwal]] has asked that he not go back to the house, so there's nobody to pick.

On Saturday there were thirty of us. We picked the lot. His mother, Mrs. [[W p3 name|Surinder Gill]], brought samosas, and did the labels as she has the hand for it; and that's how it happened that four hundred jars of jam at the Grange say on them, with a bird, *Made by the neighbors, for [[W p1 name|Harjot]]'s back.*

They are five dollars each. He's twelve. It's his pigeon that does the deliveries, he's told me, and I believe he means it.

[[K p5 name|Nell Visser]]
