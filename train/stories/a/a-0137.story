id: a-0137
genre: news
where: US-AR
published: 2010-06-10
title: Camp counselor, 19, arrested; parents ask why no one called
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
screen: none
note: cabin and bunk, diabetes pump, letter home signed; father a coach with same surname as sheriff

LAKE OUACHITA — The first that a father in Texarkana knew of anything was a letter with a stamp on upside down.

"Dear Mom and Dad. I do not like Bible study with [[K p2 name|Kip]]. Can you come. I was brave. Love [[W p1 name|Grayson]]," it said.

[[K p2 name|Christopher "Kip" Ledbetter]], 19, a counselor at Camp Cedar Glades, was arrested Tuesday on a charge of second-degree sexual assault. The camper, 10, was in [[W p1 place|Cabin Gideon]]. It was a nurse, changing [[W p1 other|the battery in his insulin pump]], to whom he finally told it all.

That was on the Friday. The camp's director, [[K p5 name|Dr. Homer Stiles]], reported it on the Monday. "We were in prayer," he said.

"I drove all night," said the boy's father, [[W p4 name|Lance Royster]], a [[W p4 relation|coach]]. Sheriff [[K p3 name|Ann Royster]], no relation, has asked other parents to go through the mail.
