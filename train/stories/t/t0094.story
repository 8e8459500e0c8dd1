id: t0094
genre: news
where: US-MI
published: 2011-07-28
title: Sault hockey scout "bought" junior players, rival charges
person p1: role=accused age=54 protected=no why=adult-accused
person p2: role=bystander age=18 protected=no why=adult-bystander
person p3: role=bystander age=19 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; recruit fee, billets, passports "kept in the office", homesick teens of age

SAULT STE. MARIE — For $1,500 a head, someone will bring you Finns.

That is not a crime, Magistrate [[K p4 name|Leroy Cadotte]] ruled on Monday; driving them across the International Bridge without declaring the fee could be. Scout [[K p1 name|Gordie Maki]], 54, is to be tried for a customs violation in September.

Two of the players he's said to have bought sat in the second row sharing gum. Goalie [[K p2 name|Eetu Saarinen]], 18, and wing [[K p3 name|Aleksi Korhonen]], 19, live with host families, who report that they eat. The team had kept their passports in the office safe with everyone else's since a player left his on a bus; the combination, which is the year of the last championship, is known to all.

"I'm free to go home," [[K p2 name|Saarinen]] said. "My mother would make me rake."

[[K p5 name|Pat Shawano]], who coaches the rival club and brought the complaint, was asked if he had ever paid for a Finn himself. He requested a moment with counsel.

