id: x0043
genre: news
where: US-TX
published: 2005-09-08
title: Volunteer accused in shelter assault
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=bystander,official age=- protected=no why=official
note: shelter and cot number of a hurricane evacuee child; accused's church tied to victim D

BEAUMONT — A volunteer who read bedtime stories to storm evacuees was jailed Monday on a charge that he hurt one of them in a way no child should be.

[[K p2 name|Melvin Gene Pruett]], 54, of Vidor is held on indecency with a child. The girl is 10 and came from Plaquemines Parish with her grandmother and a birdcage.

Police Lt. [[K p3 name|Guadalupe Rios]] said [[K p2 name|Pruett]] had been sent by [[D p2 employer|Pine Ridge Assembly]], which is feeding 200 people a night and whose van had taken the girl to Sunday school. He passed a background check, such as it was that week.

"They gave him a badge with a sticker on it," said the grandmother. A volunteer pointed the reporter to her as "Miss [[W p4 name|Odile Ancelet]], [[W p1 address|cot 118, Gymnasium B]], you'll see the bird."

Red Cross site leader [[K p5 name|Trent Vidor]] (he's heard the joke) said that every child's cot is now in the middle of the floor, under the lights.

The grandmother does not sleep. She's moved the cage to the foot of the bed. "He'll holler," she said of the bird. "He don't like anybody."
