id: k-0024
genre: news
where: US-MO
published: 2003-11-06
title: School board tables vote on four-day week
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: school board; nothing to protect

After two hours and one slammed binder, the Doniphan County R-III Board of Education voted 4–3 Tuesday not to vote.

The question of whether to close schools on Mondays to save bus fuel will wait until January, when Superintendent [[K p1 name|Dr. Lyle Entwistle]] is to come back with what the day care would cost parents.

"My second-shift moms don't get Mondays," said board member [[K p2 name|Rosalie Hatch]].

Board president [[K p3 name|Vernon Stamps]] said the district had burned $61,000 in diesel by October.

Bus driver [[K p4 name|Wilbur Crane]], who slammed the binder, apologized to the board and to the binder. Senior [[K p5 name|Houston Pratt]] asked that whatever they decide, they not move prom.

The board approved the hiring of a part-time Spanish teacher and a full-time boiler.

[[K p6 name|Nell Yount]], for the Courier
