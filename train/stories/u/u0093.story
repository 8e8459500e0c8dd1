id: u0093
genre: news
where: GB-SCT
published: 2025-11-06
title: Teenager accused of knife attack at Leith chip shop
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim,witness age=41 protected=no why=adult-victim
person p3: role=victim age=13 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: juvenile accused in children's hearing/sheriff; child victim; initials; nickname; trainee pipe band

A batter fryer in Leith's Junction Place put his own arm in the way of a lock-knife that was meant for a boy of 13, Edinburgh Sheriff Court was told.

[[K p2 name|Giuseppe Crolla-Brown]], 41, has nineteen stitches and can't lift a basket. "I've sons," he said.

The accused is 15. He faces an attempted murder charge and a second of carrying a blade; under Scots law he may not be identified.

Depute fiscal [[K p4 name|Dhruv Sanderson]] said it had been about a bike. On CCTV the younger boy is heard to shout "[[W p1 name|Lewis]], I never took it," and the older, who wears [[W p1 other|a pipe-band glengarry with the Boys' Brigade badge]], to reply in terms the fiscal declined to read.

It emerged that the thirteen-year-old, [[W p3 initials|wee R.J. from the flats above the bookie's]] as one witness had it, had indeed not taken the bike.

Sheriff [[K p5 name|Annabel Tweedie]] remanded the youth to secure care.
