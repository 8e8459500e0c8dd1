id: b-0087
genre: comments
where: US-NH
published: 2018-04-24
title: Comment thread — "Fire chief's pancake breakfast raises $2,114"
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; jokes with words like victim, assault, minor

[[K p2 name|Deb LaFlamme]]: I am the victim of a sausage shortage
[[K p3 name|Skip Ouellette]]: Chief [[K p1 name|Tedford]]'s coffee is assault and battery
[[K p2 name|Deb LaFlamme]]: [[K p3 name|Skip]], it's a minor offense compared to your polka
granitestater603: who was the kid on the griddle? a natural
[[K p3 name|Skip Ouellette]]: That was the chief. He's 50. Its the hat
Chief [[K p1 name|Norm Tedford]]: I'm flattered. Same time next April.
[[K p2 name|Deb LaFlamme]]: will there be blueberry
Chief [[K p1 name|Norm Tedford]]: There will be blueberry, unless somebody robs the freezer again, and I know where you live [[K p2 name|Deb]]
