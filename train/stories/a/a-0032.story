id: a-0032
genre: news
where: US-SD
published: 2007-03-15
title: Rapid Creek man charged in assault on wife
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=victim age=36 protected=decide why=domestic-violence-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=10 protected=yes why=minor-witness
screen: none
note: adult domestic violence: decide; her child is the 911 caller and a minor witness

RAPID CREEK — A man who told officers he had "only been trying to get the keys" was charged Tuesday with aggravated assault on his wife.

[[K p1 name|Lyle Wade Hendrix]], 39, was arrested in the driveway of the couple's home on [[D p2 address|Chokecherry Street]]. [[D p2 name|Tricia Hendrix]], 36, was treated for a broken collarbone.

The call came from a child in the house. "I have my shoes on and my brother has his shoes on," the caller, 10, told a dispatcher. "Should we go?" A transcript filed with the complaint shows the dispatcher asking, "What's your name, honey?" and the answer: "[[W p4 name|Joslyn]]."

[[K p1 name|Hendrix]] has a 2004 conviction for simple assault. State's Attorney [[K p3 name|Monte Eastman]] will ask that he have no contact with Mrs. [[D p2 name|Hendrix]] or the children.
