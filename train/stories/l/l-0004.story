id: l-0004
genre: news
where: US-AR
published: 2008-10-16
title: Chicken catcher jailed after taking company van
person p1: role=victim,accused age=29 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=witness age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: weekly's crime column; the facts of debt, kept visa and threats are told as a funny excuse; employer complains and is not accused by anyone official

Some folks will say anything.

Deputy [[K p4 name|Clifford Tackett]] stopped a white Ford van on Highway 71 south of De Queen at 4 a.m. Thursday because it was going 30 in a 55 with the hazard lights on. At the wheel was a Guatemalan man, 29, who had never driven on a paved road and said so. Behind him sat six others, all in rubber boots.

The van belongs to [[D p3 name|Randall Stubblefield]], who runs [[D p1 employer|the Stubblefield catching crew]] and had already called it in stolen. It was [[D p3 name|Stubblefield]]'s night-shift crew that was in it.

According to the report, [[W p1 name|Eusebio Tzoc Caal]] told the deputy, through a dishwasher from the truck stop named [[K p6 name|Hilda Murcia]], that he took the keys because it was the only way off the place. He said that Mr. [[D p3 name|Stubblefield]] keeps the crew's visas and passports in a gun safe, that they are charged for the trailer, the gas and the gloves, that he is $3,100 behind after eight months, and that a man was shown a pistol for asking to see a doctor. They live, seven of them, in [[W p1 address|a single-wide behind the No. 3 hatchery barn on Dierks Cutoff]].

[[D p3 name|Stubblefield]] laughed at that. "I keep them papers so they don't get lost," he said at the courthouse.

[[W p1 name|Tzoc]] is in the county jail on theft by receiving and no driver's license, bond $5,000, case [[W p1 id|CR-2008-161]]. He gave as next of kin a wife, [[W p2 name|Marta Ich]], in Cobán. The other six went back to work Friday.

Municipal Judge [[K p5 name|Ina Fae Cobb]] will hear it after deer season opens.
