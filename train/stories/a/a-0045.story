id: a-0045
genre: news
where: US-MS
published: 2010-07-21
title: Three teens face adult charges in church van theft
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=14 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-victim
screen: none
note: despite the title one of three is in youth court; his aunt's quote names him

YALOBUSHA CROSSING — They got as far as Batesville, and would have got farther if the van had not said JESUS on all four sides.

[[D p1 name|Quentarius Moody]] and [[D p2 name|Jacob Lee Sharp]], both 17, were charged as adults with grand larceny after a 40-mile chase Monday night. A 14-year-old passenger was referred to youth court.

The Rev. [[K p5 name|Eddie Mae Luckett]] of Greater Hope said the keys were in it, "because where else would they be?" She does not want anyone to go to prison. "They topped off the tank," she said.

Sheriff [[K p4 name|Darnell Biggs]] said [[D p2 name|Sharp]] was behind the wheel, [[D p1 name|Moody]] was in front and "little [[W p3 name|Tavion]]" was lying on the floor.

The choir got to Jackson by carpool.
