id: ag0010
genre: blotter
where: US-PA
published: 2012-07-20
title: Camp generator walks off; so does the bacon
person p1: role=accused age=22 protected=no why=adult-accused
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: theft at a camp; nothing to protect

A Honda generator, two canoes and 40 lbs. of bacon were reported stolen July 16 from Camp Tohickanee, Potter County. The camp was between sessions and empty.

State police at Coudersport found the canoes on a Dodge Dakota parked outside a bar. Charged with theft and receiving: [[K p1 name|Travis L. Zook]], 22, and [[K p2 name|Chase Minor]], 24, both of Galeton.

Camp director [[K p4 name|Bev Hunsicker]] told Tpr. [[K p3 name|Angela Ruiz]] the generator was worth $1,900 and the bacon "you couldn't put a price on." The bacon has not been recovered. [[K p2 name|Minor]] told the trooper he is a vegetarian.
