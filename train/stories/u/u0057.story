id: u0057
genre: news
where: CA-QC
published: 2008-04-04
title: Shoe repairman's debt to society: 300 pairs
person p1: role=convicted age=49 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
note: nothing; assault, innocuous debt

MONTREAL — Instead of sixty days, a cobbler from the Plateau will resole winter boots for the Old Brewery Mission, three hundred pairs of them, until the debt's paid.

[[K p1 name|Gaétan Lemire]], 49, pleaded guilty to hitting a parking agent, [[K p3 name|Wilfrid Jean-Pierre]], with a last. ("A last what?" asked Judge [[K p2 name|Rosalie Abitbol]]. A last, it was explained, is a wooden foot.)

Crown prosecutor [[K p4 name|Ian McCrae]] said that he was content if [[K p3 name|Mr. Jean-Pierre]] was. [[K p3 name|Mr. Jean-Pierre]] was, and asked about a pair of his own.
