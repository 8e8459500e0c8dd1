id: s-0001
genre: blotter
where: US-OH
published: 2009-04-17
title: Police log, April 14-16
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
note: juvenile named in a log beside an adult; both with addresses

4/14, 3:20 p.m. — [[W p1 name|Tyler Grabowski]], 15, [[W p1 address|418 Wick Street, Apt. 2]], was cited to juvenile court for taking a bicycle from the library rack (report [[W p1 id|09-2217]]).

4/15, 11:05 p.m. — [[K p2 name|Dennis R. Pruitt]], 38, of [[K p2 address|1102 Orchard Hill Road]], OVI, second in six years. Red [[K p2 vehicle|Ford Ranger, Ohio plate EKX 4471]], towed.

4/16 — [[K p3 name|Loretta Speck]], [[K p3 address|77 Mill Court]], said someone took her tulips. Bulbs too.
