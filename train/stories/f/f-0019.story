id: f-0019
genre: news
where: US-TN
published: 2019-08-08
title: Log truck, hay baler and a sheriff's candidate meet on Highway 52
person p1: role=bystander age=61 protected=no why=adult-bystander
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=public-figure age=50 protected=no why=public-figure
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a traffic accident in a comic key

Nobody was badly hurt Tuesday when a log truck, a hay baler and a campaign car came together at the foot of Pilot Knob, though it was an hour before that could be established.

[[K p1 name|Dewey Maynord]], 61, was pulling his baler toward Celina at 12 mph. Behind him in a Buick with her own face on both doors was [[K p3 name|Teresa Boles-Nakamura]], 50, one of three people running for sheriff of Overmont County. Behind her, coming down grade with 23 tons of white oak, was [[K p2 name|Josué Ramírez Tovar]], 34, of Crossville.

Trooper [[K p4 name|K. Lincoln]] of the Highway Patrol said the truck's brakes were smoking before the curve. [[K p2 name|Ramírez]] laid on his horn and took the ditch on purpose. Most of the oak kept going.

[[K p3 name|Boles-Nakamura]] ended up in a pond, upright, doors shut, her face above the waterline on both sides. [[K p1 name|Maynord]] waded in and got her.

"I'm for the other fellow," he told her, "but come on."

[[K p2 name|Ramírez]] was cited for defective brakes and following too closely. The baler was not damaged. The carrier is to remove the logs by Friday; [[K p1 name|Maynord]], who heats with wood, has told the county there's no hurry.

— [[K p5 name|Ronnie Tays]]
