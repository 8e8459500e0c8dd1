id: b-0122
genre: blotter
where: US-MN
published: 2017-01-06
title: Sheriff's log: Dec. 26 - Jan. 1
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: rural log with small-town detail; criminal sexual conduct entry names the girl's employer, car and first name in a follow-up call

Mon. 26 — 4:02 p.m. Vehicle in lake. Owner, [[K p5 name|Milo Aanenson]], says it's where he parked it in October.

Tue. 27 — 9:44 a.m. Walk-in report of criminal sexual conduct at a Christmas party in Twp. 48. Female, 16, with her pastor. Deputy [[K p4 name|Bee Xiong]] assigned.

Wed. 28 — 1:15 a.m. [[K p1 name|Curtis Leroy Maki]], 37, DWI, third degree. Blew a .21 and then "Silent Night."

Wed. 28 — 3:30 p.m. [[K p3 name|Tristan Bergquist]], 19, arrested in connection with the Tuesday report. Held.

Thu. 29 — 7:10 p.m. Manager of [[W p2 employer|the Dairy Freez]] calls. Some boys are doing donuts around the [[W p2 vehicle|teal Geo]] that belongs to his employee and yelling things. Says "[[W p2 name|Annika]] is in the walk-in cooler crying." Deputy [[K p4 name|Xiong]] responded. Boys dispersed; plates taken.

Sat. 31 — Fireworks. Fireworks. Fireworks. Cow.

Sun. 1 — Happy New Year. [[K p5 name|Aanenson]]'s vehicle has been moved by the lake.
