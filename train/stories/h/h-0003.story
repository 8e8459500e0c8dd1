id: h-0003
genre: news
where: GB-SCT
published: 2018-06-14
title: Nail bar pair jailed after worker was 'kept like stock'
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
note: the victim is 'Miss A' in the indictment, but a customer's evidence gives her salon name and the sheriff says her own; the salon and the flat above it are hers too

Two people who ran a chain of beauty shops in the west of Scotland have been imprisoned for a total of nine years.

[[K p2 name|Hoang Duc Loc]], 41, and [[K p3 name|Marie-Claire Rennie]], 38, denied holding a woman in servitude between 2015 and 2017 but were convicted by majority at the High Court in Glasgow.

Jurors heard that the woman, called Miss A in the indictment, had been recruited in Haiphong for a college course that didn't exist. On arrival [[K p2 name|Loc]] took her passport "for registration". She worked at [[W p1 employer|Glitz Fingers]] in [[W p1 address|Wellpark Street]], Dalgarnie, for 70 hours a week, slept in the [[W p1 address|stockroom above it]], and was told that she owed £22,000. When she asked for wages, [[K p3 name|Rennie]] docked her for acetone.

It was a regular customer, [[K p7 name|Fiona McAllan]], who rang the helpline. "I'd been going to [[W p1 alias|Lily]] every third week," she told the advocate depute, [[K p5 name|Graeme Tulloch]] QC. "I asked to see her hands for once. There was nothing of them. She said no holiday, never, boss has the passport."

[[K p6 name|Orla Devenney]], for [[K p3 name|Rennie]], said that her client had been "more foolish than wicked". Counsel for [[K p2 name|Loc]] had nothing to say.

Sentencing them, Lord [[K p4 name|Balmerron]] praised the complainer. "Miss [[W p1 name|Trinh]] gave her evidence from behind a screen and over four days, with a courage I've seldom met. You two treated her as stock, to be counted at night."

[[K p2 name|Loc]] was sentenced to six years and [[K p3 name|Rennie]] to three. [[K p8 name|Bronagh Keir]], of the charity Open Latch, said that survivors of this crime have lifelong anonymity in Scotland and that she was sorry to have to remind anyone.
