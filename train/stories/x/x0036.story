id: x0036
genre: news
where: US-NC
published: 2013-06-13
title: Furniture plant adds 60 jobs
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: nothing to protect; business, housing for workers, recruiter, debt

LENOIR — Somebody is hiring here, and nobody at the Hilltop Grill could quite believe it.

Caldwell Case Goods said Tuesday it'll add 60 workers by fall and house some of them, free, in the old mill dormitory until they find their own places. "I know what folks think when they hear company housing," said president [[K p2 name|Teresa Broyhill-Kaur]]. "No rent, no store, no debts, and the key is theirs."

The firm has recruited upholsterers in Mississippi and, through an agency it pays itself, in Poland. One of the first, [[K p3 name|Zbigniew Nowak]], 44, has had his truck shipped. "They asked to see my passport. They gave it back. It took one minute," he said, when asked, and seemed puzzled to be.

County manager [[K p1 name|Stan Church]] credits a tax grant; commissioner [[K p4 name|Early Teague]] credits prayer, and was in church Sunday to say so.

— [[K p5 name|Robin Setzer]], business desk
