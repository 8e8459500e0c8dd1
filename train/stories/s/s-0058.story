id: s-0058
genre: blotter
where: US-SD
published: 2014-09-09
title: Tribal court notes
person p1: role=victim age=5 protected=yes why=minor-victim
person p2: role=convicted age=28 protected=decide why=adult-convicted
person p3: role=convicted age=63 protected=no why=adult-convicted
note: accused mother shares the child's surname

[[D p2 name|Shantel Runs After]], 28: child neglect, her son, 5, left in a truck at the bingo hall. Ninety days, suspended. [[W p1 name|Wyatt Runs After]] to stay with his grandmother at [[W p1 address|unit 40, Bear Creek housing]].
[[K p3 name|Melvin Long Soldier]], 63: disorderly, sang. Fine, $25.
