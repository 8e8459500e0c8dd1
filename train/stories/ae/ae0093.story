id: ae0093
genre: news
where: US-OH
published: 2023-08-24
title: Judge: 16-year-old's name can be used in fatal race case
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=15 protected=decide why=deceased
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=14 protected=yes why=minor-victim
person p6: role=official age=- protected=no why=official
note: charged as adult D, deceased minor D, injured minor W, adult racer K

LIMA — A judge has refused to close the hearing of a boy accused of racing with his cousin's car on Elida Road in June, when one passenger died.

[[D p1 name|Caleb Wirtz]], 16, was bound over for aggravated vehicular homicide last week. "The public is a party here," Judge [[K p4 name|Roxanne Delgado]] wrote. His [[D p1 vehicle|orange Camaro]] struck a pole at 96 miles an hour.

[[D p2 name|Aniyah Coleman]], 15, a cheerleader at [[D p2 school|Shawnee Heights]], was in the front. In the back was another girl, 14, who'll walk again by Christmas, it is hoped; in open court she was "the surviving passenger" for Assistant Prosecutor [[K p6 name|Josh Reineke]], and "[[W p5 name|Mikayla]]" for the defense. She's at [[W p5 address|her father's, 2330 Cole Street]].

The other driver, [[K p3 name|Trey Szabo]], 19, of [[K p3 address|1012 Rice Avenue]], who works at [[K p3 employer|the Ford engine plant]], pleaded not guilty Monday. He was in [[K p3 vehicle|a black Challenger]]. The cases are [[D p1 id|CR2023-0288]] and [[K p3 id|CR2023-0289]].
