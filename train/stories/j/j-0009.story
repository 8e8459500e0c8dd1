id: j-0009
genre: news
where: US-NY
published: 2016-05-22
title: After the raid, the manicurist was the only one in handcuffs
person p1: role=victim,accused age=46 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=12 protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: nail bar labour; arrested for unlicensed practice; partly translated name, cosmetology number, hometown village, son

WHITE PLAINS, N.Y. -- The inspectors arrived at [[D p1 employer|Lucky Orchid Nails]] at ten past two, while a bridal party of six had its feet in the water. By three they had asked for licenses, and by four a 46-year-old woman who had painted nails there for thirteen months, and had been paid for one of them, was in a cell on a charge of unauthorized practice, a misdemeanor.

The owner, [[K p2 name|Zhu Meiling]], 52, drove home to Scarsdale.

It was not until the arraignment, when a court interpreter asked for a minute alone with the defendant, that the rest came out. The woman had come from Fujian owing $58,000. Her passport and her household register were in [[K p2 name|Ms. Zhu]]'s desk. She slept with three others in the basement beside the water heater, paid $300 a month for the mattress, and had been told that if she left, men in Changle would ask her son for the debt.

"We charged the person who was in front of us," said [[K p3 name|Christopher Pagano]], a spokesman for the county prosecutor. The case, People v. [[W p1 name|Lin Xiuzhen]], No. [[W p1 id|16-WP-2281]], was adjourned and will be dismissed. [[K p2 name|Ms. Zhu]] was indicted on Thursday on two counts of labor trafficking.

Her neighbor at the next table, [[K p6 name|Rosa Villacís]], remembered the woman as quiet, and quick. "The ladies asked for Number Four, they didn't know a name. I called her [[W p1 alias|Xiu-xiu]]. She has [[W p1 body|the little finger that doesn't bend]], so you can always tell who did the French tips."

Her son, [[W p7 name|Haoran]], is 12 and lives with a grandmother in [[W p1 address|Houyu]]. He was told that his mother works in a hotel.

Judge [[K p4 name|Orlando Peña]] returned her the passport himself. Nobody in the courtroom, including the lawyers, could remember having seen a judge do that. She opened it, checked the photograph, and closed it again.

By [[K p5 name|Nathaniel Weiss]]. [[K p6 name|Ms. Villacís]] spoke in Spanish.
