id: w0038
genre: news
where: US-GA
published: 2008-12-04
title: Nursing aide in Macon charged; family found the camera
person p1: role=victim age=81 protected=yes why=sexual-offence-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
note: elderly victim; home, room, hymn

MACON — An aide at a West Macon nursing home was charged Tuesday with sexual battery of a resident, 81, who has not spoken since a stroke in 2005.

[[K p2 name|Demetrius Kyle Poole]], 28, of [[K p2 address|2702 Houston Avenue, No. 4]], was fired. His aide's certificate is [[K p2 id|CNA 220-0914]]. A camera that the family had hidden in a poinsettia showed what he did when he changed her bed, Detective [[K p4 name|Houston Gray]] said.

"Mama can hum," said [[W p3 name|Verna Mae Tripp]], her daughter. "She hums [[W p1 other|'Blest Be the Tie', second verse only]]. That day she would not."

The home, [[W p1 address|Magnolia Rest]], let reporters see a hallway. On the door of [[W p1 address|room one-twelve, by the ice machine]], is a card: "Miss [[W p1 name|Earline]]. Loves peaches. [[W p1 birthdate|Born on Groundhog Day!]]"

She taught third grade to half of the police department. [[K p4 name|Gray]] was one. "She gave me a C," he said.

Houston County and Houston, Texas, were mentioned at the hearing by lawyers who were lost. Bibb court clerk, [[K p4 address|601 Mulberry St.]]
