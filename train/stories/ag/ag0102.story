id: ag0102
genre: news
where: AU-TAS
published: 2013-03-01
title: Grader driver's apology on four wheels
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen: none
note: court brief between adults; "lies well", swallow; nothing to protect

"I'd like it all on the file," said [[K p1 name|Bluey Trethewie]], and so it was.

[[K p1 name|Trethewie]], 40, admitted in Burnie on Wednesday that he had taken a council grader on Australia Day and carved the word SORRY, in letters ninety metres long, into a paddock belonging to [[K p2 name|Peg Abblitt]], to whom he'd been engaged.

Magistrate [[K p3 name|Tamsin Rao]] asked the victim whether she had been hurt. It depended what was meant, [[K p2 name|Ms Abblitt]] said. She'd lost the oats. She could see it from the kitchen.

No conviction was recorded. He's to re-sow, by hand, all but the O.
