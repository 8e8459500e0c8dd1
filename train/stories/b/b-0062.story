id: b-0062
genre: news
where: US-MS
published: 2001-05-17
title: Sheriff's nephew among three held in convenience store fire
person p1: role=accused age=20 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=victim age=44 protected=no why=adult-victim
screen: none
note: nothing to protect; surname shared by accused and sheriff; relation to an official is news

TALLOW SPRINGS — Sheriff [[K p2 name|Buford Applewhite]] arrested his own nephew on Tuesday, drove him to the jail in silence, and then recused himself.

[[K p1 name|Lamar Applewhite]], 20, is charged with second-degree arson in the burning of the Gas-N-Go on Highway 15, along with [[K p3 name|Deshaun Ivy]], 19, and [[K p4 name|Corey Tubb]], 22. Bond for each was set at $50,000.

Owner [[K p5 name|Abdul-Karim Saleh]], 44, was counting the drawer when a bottle came through the window. He was treated for smoke.

"He has bought a honey bun from me every morning of his life," [[K p5 name|Saleh]] said of the younger [[K p1 name|Applewhite]].

The sheriff said that the highway patrol would take it from here. Asked if it had been hard, [[K p2 name|Applewhite]] said, "Ask my sister."
