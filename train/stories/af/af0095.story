id: af0095
genre: press-release
where: US-CA
published: 2013-04-11
title: City attorney announces 40 arrests on Figueroa
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=16 protected=yes why=trafficking-victim
person p6: role=accused age=26 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: none
screen p5: sex-trafficking-minor misidentified=yes
note: press release with a table of arrested

LOS ANGELES — City Attorney [[K p4 name|Vincent Okafor]] today announced the results of Operation Clean Curb. "Neighbors have had enough," said [[K p4 name|Okafor]]. "If you sell yourself on our streets, we'll publish it."

Selected cases:

1. [[K p2 name|HARMON, TRACI]], 30. Loitering w/ intent. Has own apartment nearby; told officers no one sends her or takes a cut.

2. [[K p3 name|ESTRADA, PAUL]], 44. Solicitation of decoy. Vehicle impounded.

3. [[W p1 name|DELGADILLO, KARINA]], 19. Loitering w/ intent. [[W p1 birthdate|08/30/1993]]. Says [[K p6 name|"Prince"]] (identified as [[K p6 name|Prentice Wade]], 26) has her in a motel "till she makes back the bail from last time," beat her w/ a hanger, is watching from across the street. [[K p6 name|Wade]] arrested for pandering at that location.

4. [[W p5 name|TUCKER, LONDON]], 16. Same corner, same night. Foster child. Cash turned over to [[K p6 name|Wade]]. Petition requested; transported to [[W p5 place|Los Padrinos]].

Photos of persons 1, 3 and 4 are on the city's website: [[W p1 photo|figueroa/delgadillo_k.jpg]], [[W p5 photo|figueroa/tucker_l.jpg]].
