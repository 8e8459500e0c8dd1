id: j-0007
genre: blotter
where: US-IA
published: 2003-02-05
title: From the Sheriff's Log
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
note: nothing to protect; rural log

Mon. 6:10 a.m. Cattle out on 230th. [[K p2 name|Dwight Veenstra]] said they were not his. They were his.

Mon. 3:45 p.m. Theft of anhydrous from the co-op tank, loss about $60. Deputy [[K p3 name|Kris Hoogland]] took a cast of a tire.

Tues. 11:58 p.m. [[K p1 name|Randall Joe Pickett]], 44, Oskaloosa, operating while intoxicated, second offense, and failure to dim. Held.

Wed. 1:20 a.m. [[K p1 name|Pickett]] asked that his dog be picked up. Done.

Wed. 9 a.m. [[K p4 name|Fern Dykstra]] reported her mailbox bashed for the fourth time since Christmas. She has numbered the posts.

Wed. Quiet.
