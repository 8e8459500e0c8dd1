id: z0079
genre: news
where: US-FL
published: 2003-05-22
title: Boys in the water
person p1: role=bystander age=13 protected=no why=minor-not-in-crime
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=71 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: accident/rescue; children not in a crime; nothing to protect

PENSACOLA — The tide had hold of both boys before either admitted it.

[[K p1 name|Chase Odom]], 13, and his cousin, [[K p2 name|Tobias Odom]], 12, were on one boogie board off the pier on Saturday. "He said we're fine. I said we're fine," [[K p1 name|Chase]] recalled. "We were going to Mexico."

[[K p3 name|Mercer Blount]], 71, who was fishing for pompano, isn't a lifeguard and was never a strong swimmer. He cast a line instead. It took four casts. "I hooked the little one's trunks," he said. "I've landed worse."

[[K p4 name|Lifeguard Capt. Summer Reyes]] towed them the rest. Their grandmother, [[K p5 name|Verna Odom]], held on to the two of them for some time, and then to [[K p3 name|Blount]], and told the boys that they were in his debt until they were grown.

The flags were red.

— [[K p6 name|Pat Lachance]]
