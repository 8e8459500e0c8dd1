id: aq0048
genre: news
where: US-NE
published: 2024-09-20
title: Wrestling recruiter's 'finder fees' cost Kearney club its license
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=bystander age=18 protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=no why=adult-bystander
screen p3: none
note: sport: athletes recruited, passports held for a visa, a price per boy, host families; all explained and innocent of crime; K

By [[K p7 name|Cal Wiedenfeld]]

KEARNEY — He had a price for each weight, and that, the state athletic board decided Thursday, was the whole of the sin.

[[K p1 name|Boyd "Cradle" Hinrichsen]], 43, founder of the [[K p1 employer|Platte Valley Mat Club]], was found to have taken $61,300 from two colleges for steering young men their way: $900 for a 125-pounder, $2,500 for a heavyweight. The board pulled his license, [[K p1 id|NSAB 0417-C]], for three years. No crime is alleged. He may coach his own children, "if they'll have him," said chairwoman [[K p5 name|Dorothy Nwankwo-Bell]].

"These boys weren't sold," said [[K p1 name|Hinrichsen]], who sat with a cauliflower ear toward the board. "They were introduced."

One was [[K p2 name|Giorgi Lomidze]], 18, who came from Kutaisi in 2022 as an exchange student and has lost twice. Board members wanted to know why [[K p1 name|Hinrichsen]] had had the young man's passport in a drawer.

"Because I leave it in the pocket of my singlet bag and it went in the wash," [[K p2 name|Lomidze]] said. "I have the key of this drawer. It's on my necklace." He showed it. He's living with a host family on [[K p2 address|Avenue E]], eats, by their account, nine eggs a day, and telephones home without leave from anyone.

The other was [[K p3 name|Xavier Broken Rope]], 17, a senior at [[K p3 school|Kearney High]], [[K p3 other|a 215-pounder with a bear claw shaved in his hair]]. He said he'd been offered a truck by a man in a visor and had turned it down, since it was a Ford. His mother, [[K p4 name|Charlene Broken Rope]], who drives the [[K p4 employer|Route 3 school bus]], had kept a notebook. "Any man who comes at my boy with a gift gets wrote down," she said. "Date and plate."

It was the notebook that the board used.

[[K p6 name|Dr. Lamar Eubanks]], who studies youth sport in Omaha, testified that finder's fees are common and mostly legal, and that the danger lies further down. "When a kid owes the man who found him, he's stopped being an athlete," [[K p6 name|Eubanks]] said. He found no sign of it here. "I asked all nineteen of them. They owe him gas."

[[K p1 name|Hinrichsen]]'s wife, [[K p8 name|Tori Hinrichsen]], who is a loan officer and did the club's taxes, said that the fees had gone for mats. She had the invoice for the mats. [[K p5 name|Nwankwo-Bell]] allowed they were very nice mats.

The club will go on under [[K p2 name|Lomidze]]'s host father. It hosts Hastings on Tuesday at 7; [[K p3 name|Broken Rope]] has said he will be wrestling up a weight, for nothing. His mother's bringing the notebook.
