id: k-0090
genre: blotter
where: US-OR
published: 2013-08-22
title: Astoria log, edited for space and dignity
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=victim age=17 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
screen p4: none
note: log with an adult groped? here a 17-year-old cannery worker groped by a foreman: employer and shift

8/15, 10:02 p.m. Sea lion in crosswalk, 11th and Marine. Officer [[K p5 name|Wirkkala]] escorted. Sea lion did not yield.

8/16, 1:15 a.m. [[K p2 name|Colby Rasmussen]], 29, Warrenton, disorderly conduct. Had challenged the Column to a fight.

8/17, 6:40 p.m. Sex abuse III. Line foreman [[K p3 name|Duane Toivonen]], 41, Knappa, arrested at [[W p4 employer|Point Adams Packing]]; female, 17, reported he'd put a hand up her apron, third time this month. She is [[W p4 other|the only girl on the fillet line, nights]]. Victim "[[W p4 name|Noemi C.]]" wishes to keep job.

8/18, noon. [[K p1 name|Mrs. Aune Lahti]], 90, reports her husband missing. Husband deceased 1998. Officer [[K p5 name|Wirkkala]] stayed for coffee.

8/20. Nothing. Fog.
