id: ac0045
genre: news
where: US-NH
published: 2018-01-28
title: Goalie
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: sports; traded, sold, bruises, locked door, nothing to protect

When [[K p1 name|Anneke Dube]] takes her shirt off in the locker room, the other girls go quiet. There are bruises from her collarbone to her hip. Some are yellow, some new.

"It's him," she says, and pulls on the pads.

Him is [[K p3 name|Bruno Lachance]], seventy-one, a retired mailman who shoots pucks at her for an hour every day before school, in a barn, with the door shut against the cold. He doesn't hold back, and she doesn't ask him to.

She's 17, and Berlin High's first girl in the net since the paper mill had a team. In January she stopped forty-four of forty-five. She'd been traded to them, she says, for a used Zamboni; in fact her mother got a job at the hospital, but the Zamboni came the same week.

[[K p2 name|Karin Dube]] signs a form for the bruises each September. The nurse insists. "I've written 'old man' in the space for cause," she says.

He has never seen a game. He can't sit still for it. He waits out in his truck with the radio off, and she comes and raps on the glass with so many knuckles for so many goals.

On Friday she stood there for some time with both her hands in her pockets, until he understood.
