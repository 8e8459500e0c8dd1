id: g-0055
genre: press-release
where: US-WA
published: 2000-05-26
title: Juvenile declined to Superior Court in arson of Wapato fruit warehouse
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=59 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=16 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=accused age=15 protected=yes why=juvenile-accused
screen: none
note: three teenagers, three rules: tried as adult, kept as a juvenile, witness; all in one release

Yakima County Prosecutor [[K p3 name|Jocelyn Sampson-Rudd]] announces that [[D p1 name|Isaias Quiroz Bermúdez]], 17, of Wapato, was ordered yesterday to stand trial as an adult for first-degree arson. The order followed a two-day decline hearing.

[[D p1 name|Quiroz]] ([[D p1 birthdate|b. 1-30-83]]) is accused of setting the March 9 fire that destroyed four cold rooms and 61,000 boxes of Red Delicious. A watchman, [[K p2 name|Leland Umtuch]], 59, was carried out by a passer-by, and lost the use of a hand.

A second youth, 15, pleaded guilty in Juvenile Court to reckless burning and will serve 30 days. The Prosecutor is obliged not to identify him. (Press: in the copy faxed at 10 a.m. the words "[[W p6 name|Fidel Arroyo]], [[W p6 other|brother of the shortstop]]" should be struck out.)

The State's case rests in part on a 16-year-old, who was selling tamales from [[W p4 vehicle|a baby carriage with a Seahawks blanket]] at the corner of [[W p4 place|Ahtanum and Second]] and saw who ran. "[[W p4 name|Guadalupe]] has been threatened twice," said Det. [[K p5 name|Rex Schoonover]]. "You'd have to be pretty small to threaten that kid."

Bail for [[D p1 name|Quiroz]] is set at $100,000.

No one at the warehouse had called in the alarm. The carriage, the detective noted, was parked inside to keep dry.
