id: ac0049
genre: news
where: US-WV
published: 2023-07-16
title: Church league
person p1: role=accused age=- protected=yes why=juvenile-accused
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
note: softball feature; two boys burned the dugout; brothers? one named by nickname on scoresheet, position

The dugout at Pratt burned on a Tuesday, and on the Saturday they played anyway, sitting on coolers.

It's slow-pitch, it's Baptists. [[K p4 name|Coach Delbert Nunley]], who is also the deacon, runs it out of a shoebox. The fire took the shoebox, forty-one bats and a bench that his late brother built. The owner of the field, [[K p3 name|Elva Crist]], is out nine thousand dollars. She has brought lemonade.

State police charged a pair of boys in juvenile court. They'd been smoking, and it was dry. One's fifteen and the other's a year older. It's meant to be that nobody knows.

So I'll tell you what I saw in the bottom of the fourth, and not who I think I saw. Methodists were up. A ball was hit where there should have been a center fielder, and there wasn't one, for [[W p1 other|the boy who plays center]] had taken off his glove. He was walking in. He walked all the way to [[K p3 name|Mrs. Crist]], and stood in front of her cooler, and his mouth was going.

She listened. She gave him a cup.

Then [[W p2 other|the catcher]] got up and put down his mask.

[[K p4 name|Delbert]] never stopped the game. He let the Methodists run around as many times as they cared to, and wrote it in the new book, in pencil: F8, [[W p1 name|Skeeter Atkins]], left field of play. C, [[W p2 name|W. Jarrell]], likewise. Both safe.

[[K p5 name|Roy Dale Mullins]]
