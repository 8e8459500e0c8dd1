id: af0011
genre: news
where: US-CA
published: 2007-07-17
title: Elk Grove couple accused of keeping maid in garage room
person p1: role=victim age=47 protected=yes why=trafficking-victim
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: domestic worker; address is both accused's and hers

SACRAMENTO — For three years, prosecutors say, [[W p1 name|Editha Manlapaz]] got up at five, cooked for a family of six, ironed until midnight and never held a house key.

[[K p2 name|Rogelio Buenviaje]], 55, and his wife, [[K p3 name|Corazon Buenviaje]], 52, were indicted Monday on forced labor counts. The couple are said to have brought [[W p1 name|Manlapaz]], 47, from Iloilo as a "caregiver" and to have put her passport in a safe on the first evening. She was told that each month of her keep cost more than her salary, and that the police in this country put runaways in a cell.

She lived in a windowless room off the garage at [[W p1 address|the peach stucco house on Bruceville Terrace]].

It was a meter reader, [[K p5 name|Lance Ferrell]], who got her out. She'd held up a paper plate to the glass. It read HELP in ballpoint.

"[[W p1 name|Nanay Edith]] taught my neighbor's kids to sing," said one woman on the block, who did not know her last name. Assistant U.S. Attorney [[K p4 name|Brian Kuroda]] said she's safe.
