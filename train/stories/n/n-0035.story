id: n-0035
genre: news
where: AU-VIC
published: 2023-09-27
title: From the magistrates' list, Wednesday
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=convicted age=61 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=45 protected=no why=adult-convicted
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=convicted age=33 protected=no why=adult-convicted
person p10: role=convicted age=31 protected=no why=adult-convicted
note: plain: adults only; court list of Ballarat; April and Heath as names

BALLARAT — Magistrate [[K p3 name|April Zammit]] got through 74 matters before lunch, a record for a wet Wednesday.

[[K p1 name|Heath Goodall]], 26, roof tiler, drove to the police station to report his ute stolen, in the ute. He'd had nine beers. Off the road 14 months.

[[K p2 name|Ilse Brandt-Moloney]], 61, admitted feeding her neighbour [[K p4 name|Reg Moloney]]'s prize dahlias to her goat. They used to be married. She'll pay $380; the goat was not before the court.

[[K p6 name|Suresh Pillai]], 45, ran a second-hand phone stall and sold stolen phones. Eighteen victims, the youngest of them 20 and the oldest [[K p7 name|Sister Bernadette Quill]], who wanted only her photographs back. Community correction order.

[[K p9 name|Daniel To]], 33, and [[K p10 name|Daniel Tofa]], 31, were called in the wrong order and each nearly pleaded to the other's burglary. [[K p5 name|Sgt Priyanka Rao]], prosecuting, saved the day. [[K p9 name|To]]: four months. [[K p10 name|Tofa]]: adjourned.

[[K p8 name|Father Leo Goodall]] drove his nephew home.
