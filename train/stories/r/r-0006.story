id: r-0006
genre: news
where: AU-QLD
published: 2019-04-05
title: Backpacker hostel boss fronts court over fruit pickers
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking

A Bundaberg hostel owner took the passports of five pickers and docked their pay until they owed him money, a magistrate heard today.

[[K p2 name|Darryl Keogh]], 49, is charged with forced labour offences. Prosecutor Sgt [[K p3 name|Leanne Prowse]] said one picker, [[W p1 name|Siosaia Vaipulu]], 22, worked 11 weeks in the tomato rows for $93. When he asked to leave, [[K p2 name|Keogh]] told him the police would put him in detention.

[[W p1 name|Vaipulu]] slept in [[W p1 place|the blue donga behind Keogh's Rest]]. He walked 14 km to town in thongs.

Baker [[K p5 name|Merv Tickle]] found him at 3 am. "He wanted to sweep for a pie," [[K p5 name|Tickle]] said.

[[K p4 name|Sunita Rao]], for [[K p2 name|Keogh]], said her client would contest every count. Bail was granted.
