id: ag0104
genre: news
where: US-KS
published: 2011-07-22
title: Grandfather pleads for stock tank
person p1: role=bystander age=64 protected=no why=adult-bystander
person p2: role=relative age=8 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: council meeting; a grandfather, a girl of 8 who swims in a tank; nothing to protect

[[K p1 name|Marvin Unruh]] had brought a picture. In it, his granddaughter [[K p2 name|Sadie Unruh]], who's 8, is up to her chin in a galvanized stock tank on Elm Street, wearing goggles and an expression of the purest contempt for the city code.

"That's no nuisance," he told the Hoisington council Monday. "That is the only pool for nine miles."

Code officer [[K p3 name|Tom Gillespie]] had cited him for an unfenced body of water deeper than 24 inches. He had measured it himself, he said, and got splashed.

[[K p1 name|Unruh]], 64, offered to drill a hole at 23. He also offered, since he sold tanks for 31 years, to supply one to each member at cost.

[[K p2 name|Sadie]], asked by Mayor [[K p4 name|Consuelo Beltz]] if there was anything she wanted to say, stood on a stool and said it was touching that they had all come out on a weeknight. There was a long pause while the council worked out whether she meant it. The citation was tabled, 4-1.
