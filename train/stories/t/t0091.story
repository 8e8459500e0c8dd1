id: t0091
genre: news
where: US-OH
published: 2015-04-23
title: Prosecutors drop case against dancers; club owner pays the county in quarters
person p1: role=accused age=61 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: near-miss: house fees and fines at a strip club; the women say plainly that they owe nothing and come and go; longer court report

By [[K p7 name|Dot Hanrahan]]

YOUNGSTOWN — Lord, the quarters. It took two bailiffs and a hand truck.

[[K p1 name|Nick Pappas Jr.]], 61, whose club on Market Street has outlived four mayors, was fined $5,000 on Wednesday for permitting conduct that his license does not permit. He had said he would pay in the coin of his trade, and Judge [[K p4 name|Maureen Devlin]], who has known him since parochial school, had said that legal tender was legal tender.

The cases against the performers were dismissed. [[K p2 name|Jade Okafor-Lyle]], 27, and [[K p3 name|Stephanie Rusnak]], 33, had been arrested in the January raid on prostitution charges; a lab report, as it were, did not bear the officers out. What had been written up as "negotiation" was [[K p3 name|Rusnak]] selling a city policeman her old snow tires.

The state had hoped that the dancers would testify against [[K p1 name|Pappas]] as something worse than a landlord. Investigators had found a sheet headed OWED, with the women's names and figures going up week by week.

Assistant Prosecutor [[K p5 name|Hugh Balog]] put it to [[K p2 name|Okafor-Lyle]] at the preliminary hearing. Was that a debt to the house?

"It's what the house owes us," she said. "For the T-shirts."

Could she leave at the end of a night?

"I leave in the middle if my kid has a fever."

Did anybody hold her identification?

"The bouncer checks it at the door. Every night. [[K p6 name|Tiny]]. I've worked here six years, [[K p6 name|Tiny]], it's me."

The bouncer, [[K p6 name|Walter Szabo]], apologized from the gallery.

[[K p3 name|Rusnak]] had been asked the same by a victim advocate in private and gave, the advocate wrote, the same answers with more adjectives. She is finishing a degree in accounting. It was she who had drawn up the sheet.

[[K p1 name|Pappas]], leaving, patted the hand truck. "Count it," he said.

