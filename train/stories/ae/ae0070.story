id: ae0070
genre: news
where: US-NY
published: 2010-12-30
title: Snow, and what it did
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=0 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=victim age=81 protected=no why=adult-victim
person p5: role=accused age=33 protected=no why=adult-accused
note: nothing to protect; storm, a birth, an assault among adults

Twenty-six inches fell on Cazen Lake between Sunday's supper and Tuesday's lunch.

A baby was born in it. [[K p1 name|Precious Osei-Bonsu]], of [[K p1 address|Apartment 4C, Mill Commons]], got as far as the plow garage, where foreman [[K p3 name|Walt Zielinski]] boiled water, "since they do in films." The boy, [[K p2 name|Walter]], weighs eight pounds.

A man was hit over it. [[K p4 name|Angus Teller]], 81, put a lawn chair in the space he had dug at [[K p4 address|17 Church Street]]. [[K p5 name|Derek Lamb]], 33, of [[K p5 address|number 20]], moved it and, the charge says, struck him with it. Third-degree assault; to return Jan. 11.

And school is out until January. The superintendent's line on it is that nobody had to be told twice.
