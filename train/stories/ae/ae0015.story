id: ae0015
genre: news
where: US-WI
published: 2008-11-14
title: Hunter, 12, bags first buck; brother misses
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=15 protected=no why=minor-not-in-crime
person p3: role=relative age=- protected=no why=adult-bystander
note: nothing to protect; shot, victim, blood, a child of 12

[[K p1 name|Grace Niemuth]], 12, shot an eight-pointer Saturday from a stand behind [[K p1 address|N4471 Church Road]] and cried, and then asked for pancakes.

It dressed at 161 pounds. The victim, as her grandfather [[K p3 name|Arlo Niemuth]] put it, "had no idea he was dealing with a sixth grader." Her brother [[K p2 name|Tucker]], 15, fired at a larger deer and hit a stop sign, for which the town has asked for $84.

[[K p1 name|Grace]] attends [[K p1 school|Immanuel Lutheran School]], where grace is said before lunch, and venison will be served.
