id: u0092
genre: news
where: IE
published: 2020-08-07
title: Mushroom pickers' union hails end of 'thumb tax'
person p1: role=victim age=38 protected=no why=adult-victim
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: none
note: near-miss: unpaid overtime; free to leave; K names

The scales at a mushroom farm in County Monaghan were heavy by about the weight of a thumb.

[[K p1 name|Oksana Demchuk]], 38, a picker for eleven seasons, weighed her own lunch on them one day and found that her sandwich had lost eighteen grams on the walk from the canteen. The Workplace Relations Commission has awarded her and forty others the difference, €61,000 in all.

Nobody was kept there. [[K p1 name|Ms Demchuk]] has her own house in Castleblayney and a seat on the parents' council, and could have had work next door, she told adjudicator [[K p3 name|Hilary Mannion]], but it was the principle of the sandwich.

Farm owner [[K p2 name|Cormac Treanor]] said he was mortified and that he'd bought new scales. [[K p4 name|Agnieszka Rudek]] of the union tested them with her thumb.
