id: w0005
genre: blotter
where: US-TN
published: 2018-03-22
title: Police log, Chattanooga, Brainerd district
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: a short log; the girl cited, her plate and Snapchat spelt out

Mon. 11:40 p.m. — Theft of catalytic converter, 3800 blk Ringgold Rd. Owner [[K p3 name|Gus Pappas]] says he heard it.

Tue. 1:15 a.m. — Ofc. [[K p4 name|Whitlow]] answered an ad at a motel. Female, 16, cited for prostitution and curfew and released to juvenile. Citation [[W p1 id|no. C as in Charlie, 77-0312]]. Ms. [[W p1 name|Blevins]] stated that a man "[[K p2 alias|Duke]]" set up the appointments and held the money. On her phone the account was [[W p1 alias|"brandi dot blev, two zero zero one"]]. She'd come in [[W p1 vehicle|a maroon Saturn, Georgia plate, one headlight, prom tassel on mirror]].

Tue. 1:50 a.m. — [[K p2 name|Marcus "Duke" Ledbetter]], 33, of [[K p2 address|2290 Shallow Ford Terr.]], arrested in [[K p2 vehicle|black Tahoe, TN 4J7-9QX]]. Warrant [[K p2 id|18-W-2206]].

Tue. 7:30 a.m. — Goat in road, E. Brainerd. Returned.
