id: r-0008
genre: news
where: CA
published: 2012-11-19
title: Teen recruiter or victim? Judge to decide
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

Windsor — The Crown says a 16-year-old brought two girls to a party where men paid for sex. Her lawyer says she was being sold in the next room.

[[W p1 name|Mackenzie Thibault]] is charged with procuring. She testified that [[K p2 name|Andre Fullerton]], 24, had sold her since Grade 9 and beat her when she came back short. "He said bring somebody or do double," [[W p1 name|Thibault]] said.

Cab driver [[K p5 name|Hassan Daoud]] told the court he drove the girl to eleven addresses in one night while [[K p2 name|Fullerton]] sat in front.

Justice [[K p3 name|Elaine Moffatt]] asked defence lawyer [[K p4 name|Piers Novak]] why no charge was ever laid for what was done to his client. "I wish I knew," [[K p4 name|Novak]] said.

[[W p1 name|Mackenzie]], who [[W p1 other|played goal for the Riverside Stars]], lives with [[W p1 relation|her aunt on Drouillard Road]].
