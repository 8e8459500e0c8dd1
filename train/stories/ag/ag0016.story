id: ag0016
genre: blotter
where: US-OR
published: 2004-08-11
title: Police log
person p1: role=victim age=27 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=accused age=- protected=no why=adult-accused
note: log gives a jogger's name LAST, FIRST and her house; other entries are ordinary

MON 8/2 0615 - [[W p1 name|TRAN, LIEN]], 27, [[W p1 address|1840 Fern Ct]], reported male grabbed her from behind on the river path while jogging, pulled her clothing, ran when she screamed. Sex abuse 2. Taken to hospital, released.
MON 8/2 1140 - Bike stolen from porch, 300 blk Alder. Owner [[K p3 name|Dale Winkler]]. Blue Schwinn.
TUE 8/3 0200 - DUII, Hwy 34. [[K p4 name|Brandon Skaggs]] lodged. BAC .14
TUE 8/3 1625 - Arrest in Monday's 0615 case: [[K p2 name|HOLLAND, KURT E]], 31, transient. Picked out of a photo lineup by Ms. [[W p1 name|Tran]]. Held $50,000.
WED 8/4 - Goat on 2nd Street. Goat returned.
