id: bc0018
genre: news
where: US-IA
published: 2013-12-05
title: Forged-papers charge dropped for night cleaner who says crew boss held the key
person p1: role=accused,victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=victim age=19 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: packing-plant sanitation; farmhouse where they slept W, plant D; parish and priest: church tied to victim; translator K

STORM LAKE — Forty-one padlocks hang on a nail board in the sheriff's evidence room. Each opened one bedroom door at a farmhouse, and all of them, a deputy said, were on the ring of one man.

The man is [[K p2 name|Octavio Barragán]], 51, whose company, Night Owl Sanitation, had the contract to hose down the killing floor at [[D p1 employer|Prairie Pride Pork]]. He was arrested on Nov. 22 on eight counts of human trafficking, labor servitude. The plant has said it knew nothing about the living arrangements.

One of his cleaners had been in jail for 87 days by then.

[[W p1 name|Wilfredo Xol Caal]], 34, from Alta Verapaz, was picked up in August because the Social Security card in his locker was somebody else's. The Buena Vista County attorney charged forgery and identity theft, case [[W p1 id|FECR011882]]. The card, it now appears, was handed out by [[K p2 name|Barragán]] along with the rubber boots, and $90 a week was deducted for the pair.

"I said many times, the boss has my passport," [[W p1 name|Xol]] told the court through an interpreter on Monday. "They wrote that I had no passport."

County Attorney [[K p4 name|Phil Kessenich]] dismissed the case with an apology. Judge [[K p5 name|Nora Tjaden]] asked him to say it to the defendant and not to her, and [[K p4 name|Kessenich]] turned around and did.

He owed, on paper, $11,300 for the road north. Men who complained had the stove taken out. When his mother was ill he asked to go, and two of the foreman's friends drove him to a gravel pit and described to him what was at the bottom. They all slept at [[W p1 address|the old Lindgren place, the white farmhouse on 590th Street with no mailbox]].

The youngest was a boy from the same valley who had just turned 19, [[W p3 name|Ernesto Ical]]. It was he who walked nine miles in those boots to [[W p3 other|the seven o'clock Mass at St. Bibiana's]], where he's the one in [[W p3 body|the neck brace]], and told the sacristan. [[W p3 name|Ical]] and the others are living in another county.

"He didn't ask for money. He asked what the date was," said the sacristan, [[K p6 name|Dolores Wiebers]]. [[K p6 name|Wiebers]] rang the deputy who's her nephew.

[[K p7 name|Tomás Etchart]], who studies meatpacking at Iowa State, says the sanitation shift is where it is easiest to vanish. "You come after dark and you leave before the whistle," said [[K p7 name|Etchart]]. Farmer [[K p9 name|Dale Lindgren]], who sold the house in 2006, said he had wondered about the curtains.

On the jail's public list, on Tuesday afternoon, one still read: [[W p1 name|XOL-CAAL, WILFREDO]], released, no detainer. He has a job offer and a coat. In the snapshot that the parish pinned up, titled "[[W p1 photo|Don Wil's first snow]]," he's laughing at something off to the left.

[[K p8 name|Ruth Ann Sievers]], Pilot-Courier
