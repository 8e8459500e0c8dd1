id: p-0071
genre: news
where: GB-ENG
published: 2017-11-09
title: Boy, 13, sentenced over Nottingham bus stop stabbing
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
note: s.45 order; youth court; victim's mother named; accused's first name in the mother's statement

A 13-year-old boy who stabbed another pupil at a bus stop in Nottingham has been given a three-year youth rehabilitation order with intensive supervision.

The boy, who can't be named because of his age, admitted wounding with intent and possession of a bladed article when he appeared at Nottingham Youth Court last month.

[[K p3 name|District Judge Meera Vaughan]] said on Wednesday that she'd come very close to a custodial sentence. "You are thirteen. I've had to keep reminding myself of it, reading what you did," she said.

The court heard that he and the victim, 14, both attended [[W p2 school|Bilborough Vale Academy]]. On 22 May they quarrelled at the [[W p2 address|stop outside Aspley Lane Library]] about £15 owed for a hooded top. The defendant had a kitchen knife in his PE bag.

The victim was treated for a wound to the abdomen and spent six days at the Queen's Medical Centre.

[[K p4 name|Joanne Stubley]], prosecuting, read from a statement by his mother, [[W p6 name|Agnieszka Szymańska]]. "They were friends since Year 5. [[W p1 name|Kaiden]] has slept in our house. I've made him pierogi," it read. "My [[W p2 name|Ollie]] now won't go on the bus and I drive him, and I see that boy's mother walk with her shopping and I don't know what I must feel."

Ms [[K p4 name|Stubley]] asked for an order under section 45 and for one preventing identification of the victim until he's 18. Both were made.

[[K p5 name|Paul Aldwinckle]], in mitigation, said his client had been attacked twice in the weeks before and carried the knife because he was afraid. He'd been excluded since, and saw a tutor for six hours a week at [[W p1 place|the Phoenix Unit in Bulwell]].

[[K p7 name|PC Roy Farrant]], schools liaison officer, told the court he had given a talk on knives to the year group nine days before the incident.

The boy must observe a curfew from 7pm to 7am for six months and must not contact the victim. His parents were ordered to pay £500 in compensation.

Press Agency Reports
