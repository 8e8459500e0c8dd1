id: t0066
genre: news
where: US-TN
published: 2008-10-23
title: Boys from the fair were "carny rats," says deputy; now they are witnesses
person p1: role=accused,victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=accused,victim,witness age=16 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: two runaway boys in a carnival crew charged with till thefts; nickname painted on booth

COOKEVILLE — They slept under the Tilt-A-Whirl and were paid in corn dogs. When $240 went missing from the duck pond, they were the first ones that anybody thought of.

Putnam County juvenile court has two boys, 15 and 16, on theft petitions. Chief Deputy [[K p4 name|Lacy Farris]] called the two carny rats when he brought them in. By Wednesday he'd taken it back.

What changed his mind was the rope. The owner of the duck pond and four other stands, [[K p3 name|Earl Wayne Bristow]], 49, had picked up both runaways at bus stations, and at night he tied the younger by an ankle to the axle so the older wouldn't leave without him. He told them they owed for the bus and for the shirts. He told them the $240 was short, too, when it was in his boot.

[[K p3 name|Bristow]] is charged with aggravated kidnapping. The theft petitions stand until District Attorney [[K p5 name|Ruth Ledford-Ames]] gets to them.

"The little one ate four plates," said jail cook [[K p6 name|Bernadine Choate]]. "[[W p1 name|Cody]] said grace over every one."

The older, [[W p2 alias|Spider]] — it's still painted on [[W p2 other|the ring-toss booth, in purple]] — wants to go into the Navy.

