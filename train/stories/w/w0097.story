id: w0097
genre: news
where: US-NH
published: 2025-03-13
title: Berlin voters say no to new plow, yes to old one
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=91 protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
screen: none
note: town meeting; nothing to protect

Moderator [[K p1 name|Fern Bilodeau]] rapped once for order, once for luck.

Article 7, a plow at $244,000, fell 118 to 96. Article 8, to weld the one they have ([[K p1 vehicle|a '98 Oshkosh, town plate G-40-17]]), won by a shout. "She's been beaten, sold to Gorham and bought back," said [[K p2 name|Aurèle Theberge]], 91, who drove it. "She's got no papers. She'll outlive you."

Also passed: $600 to find whoever hurt the bandstand; $1,200 for a girl and a boy to paint it; the cemetery fence.

Coffee was by the Grange. The debt stands at zero, for the first time since a number [[K p1 name|Bilodeau]] declined to say aloud.

[[K p3 name|Jed Marston]], [[K p3 phone|603-555-0157]]
