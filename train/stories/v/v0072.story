id: v0072
genre: news
where: US-MT
published: 2018-12-27
title: Hay truck, hearse collide; no one hurt, one late
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=bystander age=39 protected=no why=adult-bystander
person p3: role=deceased age=88 protected=no why=deceased
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; traffic accident

[[K p3 name|Alvin Tollefson]], 88, who never in his life was early, was forty minutes late to his own burial on Wednesday when the hearse bearing him slid into a hay truck at the Vida turnoff.

The driver, [[K p1 name|Sandra Red Elk]], 52, was shaken. So was [[K p2 name|Curt Vogel]], 39, in the truck, which lost six bales. Both got out, and after a minute each took an end.

"I had eight inches of visibility and a deadline," [[K p1 name|Red Elk]] said.

Trooper [[K p4 name|Summer Beckstrand]] cited no one. She led the way to the cemetery with her lights on. Family members said [[K p3 name|Tollefson]], a hay man, would have picked up the bales first.
