id: af0042
genre: news
where: US-FL
published: 2007-12-06
title: Immokalee pickers locked in truck at night, officials say
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=30 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: famous kind of thing but plot invented: two cousins escape through vent

IMMOKALEE — The ventilation hatch of a produce truck is eleven inches across. [[W p2 name|Efraín Culebro]], 19, got through it, and then he went around and broke the padlock for his cousin.

The two men told deputies they'd picked peppers since September for [[K p3 name|Noé Sandoval]], 27, and [[K p4 name|Abel Sandoval]], 30, brothers who charged them $5 for a shower with the garden hose and $50 a week for the truck they slept in. Payday came on Saturdays, and so did the deductions. When [[W p1 name|Modesto Culebro]], 33, complained that his figure only went up, he was hit with a tire chain.

The truck stands at [[W p1 address|the end of South Seventh Street]] behind the [[K p3 name|Sandovals]]' house. Four more were inside.

Sheriff's spokeswoman [[K p5 name|Trish Yarnell]] said that nobody would be asked about papers. The brothers' bail is $250,000 each.

Anyone with work gloves to give may bring them to the substation; [[W p1 name|Modesto]] wears a large.
