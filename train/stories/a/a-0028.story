id: a-0028
genre: social
where: US-IN
published: 2020-05-08
title: Wabash Flats PD (official page)
person p1: role=accused age=19 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
screen: none
note: jokey post; adult accused stays with photo; a goose is called 'victim'

GOOSE UPDATE 🪿

Last night about 11 pm officers were called to the Dairy Dream for a "fight in progress." On arrival Ofc. [[K p2 name|Deb Slaven]] found one (1) adult male, [[K p1 name|Brock Allen Mishler]], 19, of Kokomo, and one (1) Canada goose. Witnesses say the goose struck first.

[[K p1 name|Mishler]] was cited for disorderly conduct for what he did to the menu board with his truck afterwards. The victim (goose) left southbound.

📷 [[K p1 photo|booking photo, Mishler]]. The goose declined.

COMMENT — [[K p3 name|Patty Overby]]: free him. not brock. the goose. [we know, [[K p3 name|Patty]].]
