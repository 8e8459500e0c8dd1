id: g-0059
genre: news
where: US-NM
published: 2005-07-28
title: Snow-cone bandit gets $11 and a talking-to
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=victim age=6 protected=yes why=minor-victim
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: none
note: a light tone, but children are victims of a robbery (rule 2); the paper's photo caption, the stand's name and the corner tell

By [[K p6 name|Cipriana Duran]]

It was, to hear the police tell it, the smallest armed robbery in the history of Portales, and the weapon was a banana.

[[K p3 name|Justin Wayne Loftis]], 20, was charged on Monday with robbery after he stuck the fruit in his pocket at about 3 p.m. Saturday, pointed it at two sisters selling snow cones and made off with a coffee can. There was $11.35 in it and a tooth.

"I know that it's funny," said Detective [[K p4 name|Ophelia Garland]]. "They didn't think so. One of them hasn't been outside since."

The girls are 8 and 6. They'd set up in [[W p1 place|the driveway at 14th and Ivy, across from the Church of Christ]], under a bedsheet marked [[W p1 other|BRAVO SISTERS SNO-CONES 50¢ NO BLUE]].

The 8-year-old gave police a description that a grown-up would be proud of: shoe size, cavities, a belt buckle shaped like New Mexico with the bootheel broken off. The younger one wrote a letter to the robber. He can keep the money, it says, but not the tooth.

[[K p3 name|Loftis]] was found at the Sonic, having paid in dimes. He surrendered the tooth. Magistrate court has set bond at $1,000.

This being a small town, restitution has got out of hand. By Wednesday noon the sheriff's office had taken in $214 in coins, a snow-cone machine with a motor, and a bottle of blue syrup with a note that asked them to reconsider. The dentist on Second Street sent a toothbrush. [[K p3 name|Loftis]]'s grandmother, who raised him, walked over with a pie and stood on the sidewalk till somebody came out to get it.

"We gave [[W p2 name|Mimi]] the tooth back in an evidence bag with a seal," said [[W p5 name|Felipe Bravo]], [[W p5 relation|their father]], [[W p5 employer|a lineman for the co-op]]. "She won't let us open it."

PHOTO: [[W p1 photo|Alondra Bravo, left, and Noemi, 6, at their reopened stand.]] ([[W p1 photo|bravo_girls_snocone.jpg]])
