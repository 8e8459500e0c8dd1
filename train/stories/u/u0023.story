id: u0023
genre: news
where: GB-SCT
published: 2018-01-09
title: Planning row over Fife farm shop's 'flying pig'
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=official age=- protected=no why=official
note: nothing to protect; planning

It is nine feet long, pink, and visible from the Tay Bridge.

[[K p1 name|Euan Pitcairn]], who sells sausages, calls it signage. [[K p2 name|Margaret-Ann Dewar]], who lives across the B-road, calls it a boar with wings, and has counted three motorists in the ditch since it went up on St Andrew's Day.

Councillors voted 6–4 on Monday to let it stand till Easter. Bailie [[K p3 name|Jim Gilhooly]] said that the girl who designed it, a student at Duncan of Jordanstone, was owed at least that long; he'd sooner have a pig than another vape shop.

Officers recommended refusal. "It's not a question of taste," said planner [[K p4 name|Ruaridh Sim]], "though if it were."
