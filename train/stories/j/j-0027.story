id: j-0027
genre: news
where: US-IN
published: 2022-12-06
title: Fog, four semis and a truckload of onions close I-65
person p1: role=victim age=58 protected=no why=adult-victim
person p2: role=bystander age=31 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: nothing to protect; traffic accident

REMINGTON, Ind. (NWI Wire) - Forty thousand pounds of yellow onions came to rest across both southbound lanes of Interstate 65 before dawn on Monday, and for six hours nobody went to Indianapolis.

[[K p1 name|Harjit Singh Mann]], 58, a driver from Greenwood, was flown to a hospital in Lafayette with a broken pelvis. His rig was the second of four to collide in fog that Sgt. [[K p3 name|Cody Wireman]] of the Indiana State Police called "like driving into a glass of milk."

The driver of the first truck, [[K p2 name|Piotr Zaręba]], 31, of Hammond, had stopped for a deer. He was not cited. The deer wasn't hurt.

Traffic was sent through Wolcott, where [[K p4 name|Darla Fouts]], who runs the diner, ran out of eggs at a quarter to eight and sent her husband to the neighbors' henhouse with a bucket.

"It's the best Monday we've had since the eclipse," she said. "I feel terrible about that man's hip, though. I hope somebody tells him that we used some of the onions."

[[K p3 name|Wireman]] said that the cleanup was slowed by the smell, which made two troopers cry.

(Reporting by [[K p5 name|Gus Hanneken]])
