id: k-0046
genre: news
where: US-CO
published: 2024-02-22
title: DUI sergeant, K-9 and a grandmother honored by Pueblo police
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: police promotions and award; nothing to protect

Seven members of the Pueblo Police Department were promoted Wednesday in a ceremony interrupted twice by one of the honorees, who is a dog.

[[K p1 name|Officer Jessa Trujillo]] made sergeant after five years on the DUI unit and 614 arrests. [[K p2 name|Corporal Hank Birdsall]] is now a lieutenant and will lead patrol's graveyard watch. K-9 Brisket was retired with a steak.

Chief [[K p4 name|Lucille Abeyta]] gave the citizen's medal to [[K p3 name|Mrs. Betty Zupancic]], 79, who last fall followed a hit-and-run driver at a steady twenty miles an hour for six miles, in curlers, until he ran out of gas.

"I had half a tank and nothing on," [[K p3 name|Zupancic]] said.

City councilwoman [[K p5 name|Marisela Duran-Cole]] handed out the plaques, one upside down.
