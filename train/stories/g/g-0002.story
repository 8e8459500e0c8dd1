id: g-0002
genre: news
where: US-NM
published: 2009-11-05
title: NOON NEWSCAST — THURSDAY
person p1: role=bystander age=81 protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=12 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
screen: none
note: radio script; an elder lost and found, a cattle theft, a spelling bee child; nothing to protect

[SOUNDER. ANCHOR: [[K p4 name|BEGAYE]]]

Good afternoon, it's twelve-oh-two at the junction, fifty-one degrees under a high thin cloud. I'm [[K p4 name|Lorinda Begaye]].

An eighty-one-year-old Crownpoint man who walked away from his hogan on Tuesday looking for a heifer is home, he's fed, and he is annoyed. [[K p1 name|Kee Tsosie Yellowhair]] was found yesterday by two boys on a four-wheeler, nine miles out, sitting under a cutbank with a fire going. Search coordinator [[K p2 name|Darnell Pino]] says they'd had a plane up since dawn.

[CUT 1 — [[K p2 name|PINO]] — :11 — OUT: "...he had jerky."]

[[K p1 name|Mister Yellowhair]] told this station he was never lost. "I knew where I was. It was the cow that I didn't know."

[BEAT]

A Grants man is charged with larceny of livestock. McKinley County deputies say [[K p3 name|Bruce Allen Tipton]], forty-four, had eleven head in his trailer with somebody else's brand on them, and not a permit among the lot. He's being held on a five-thousand-dollar bond. [[K p3 name|Tipton]] told the magistrate the animals "followed" him.

Gallup's city council put off the water rate vote again. Councilor [[K p6 name|Yolanda Ascencio]] says folks want to see the numbers before Thanksgiving and not after.

And our congratulations to [[K p5 name|Shandiin Cly]], a twelve-year-old seventh-grader at [[K p5 school|Red Mesa Wash Middle School]], who took the chapter spelling bee on the word "corrugated." [[K p5 name|Shandiin]] goes to Albuquerque in March. She says she practices on the feed sacks.

Ag report's next. [TOSS TO BREAK]
