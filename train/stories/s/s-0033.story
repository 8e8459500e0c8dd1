id: s-0033
genre: news
where: US-KY
published: 2002-11-20
title: Volunteer firemen elect
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
note: nothing to protect

By a show of hands and one boot, [[K p1 name|Jordan Combs]] was elected chief at Hazel Fork on Monday, succeeding [[K p2 name|"Peanut" Fugate]]. The department has a new pager, 606-555-0112, and an old pumper. Bean supper the 30th.
