id: ac0080
genre: news
where: US-AR
published: 2015-09-06
title: The Turkey House
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=70 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: disabled men, plant work, bunkhouse; harmonica; first names; bowling; Special Olympics medal; caption

Lane twelve at Bowl-A-Rama in Springdale belongs to the Gentlemen. It says so on their shirts.

They're slow. They confer. When it's a spare they all shake hands. A league man from lane eleven told me it drives you nuts for a night and after that you can't bowl anyplace else.

There are nine. [[W p1 name|Wendell]]'s the anchor; he [[W p1 other|plays the harmonica between frames]]. [[W p2 name|Big Roscoe]] keeps score and has never once been wrong, though a court was told in 1974 that he couldn't be taught his numbers, and a man from Texas signed for him.

For thirty-one years they lived [[W p1 address|above the hatchery at Tontitown]] with a padlock on the stair. They'd pulled guts at the plant. The checks came to sixty-five dollars a month, the same from the first to the last; their benefits went to him, for their keep, and the keep was beans. If one was slow, he'd carry weights. If he ran, he was fetched.

[[K p3 name|T. Royce Hatfield]], 70, is under indictment, and has told this paper they were the happiest fellows he ever saw.

[[K p5 name|Norma Jean Sisk]] washes the shirts. She was a line inspector; she's the one who wrote to Washington. "I wrote six times," she said, "and each time I had to walk past that stair to mail it."

*Photo, page 3: the Gentlemen after Thursday's 580 series. Front row, from left: [[W p1 name|Wendell Odom]], [[W p2 name|Roscoe Tubbs]], with handicap.*

[[K p4 name|Bess Lockridge]]
