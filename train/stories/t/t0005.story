id: t0005
genre: news
where: US-KS
published: 2017-03-30
title: Recruiter wants his finder's fee for quarterback
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; "recruiter", "sold", "delivered", "kept his passport" innocently, about juco football

By [[K p5 name|Garth Unruh]]

HUTCHINSON — He found the kid, he brought him across an ocean, and he would like to be paid for him.

That in short is the lawsuit that [[K p1 name|Dale Hockersmith]], 45, filed last week in Reno County District Court against an arena football team that folded in January. [[K p1 name|Hockersmith]], who calls himself a recruiter, says the Prairie Bulls owe him $3,200 for "delivering" quarterback [[K p2 name|Sione Taufa]], 19, from Auckland.

[[K p2 name|Taufa]] laughs about it. "I was sold for less than a ute," he said by phone from Manhattan, where he is now a walk-on. The team never signed him. It fed him, he says, "like a prize bull," and [[K p1 name|Hockersmith]] lent him a coat.

There was one anxious week when [[K p2 name|Taufa]] couldn't find his passport. The former owner, [[K p4 name|Lyle Goering]], had it in the glove box with the insurance forms and drove it over that night.

[[K p4 name|Goering]], who has filed for bankruptcy, lists [[K p1 name|Hockersmith]]'s debt between the turf company's and the popcorn man's. Judge [[K p3 name|Imogene Fast]] will hear the case in May.

