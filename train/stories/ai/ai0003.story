id: ai0003
genre: news
where: US-IL
published: 2008-05-21
title: Bus driver gets 11 years; families fill three rows
person p1: role=victim age=9 protected=yes why=sexual-offence-victim
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=convicted age=58 protected=no why=adult-convicted
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: route and stop single the girls out; the mother's full name gives the first; the second is named once by the convicted man's wife; the clerk has the surname of the girl's town

EFFINGHAM — Gravel was still on the boots of most of the men who came to hear [[K p3 name|Lowell Kessinger]] sentenced Tuesday. It is planting time, and nobody had gone home to change.

Circuit Judge [[K p5 name|Constance Uphoff]] gave the 58-year-old former school bus driver eleven years for the molestation of two girls who rode with him in the 2006-07 school year. They were 9 and 10.

"You were the first grown person they saw each day after their mothers," [[K p5 name|Uphoff]] told him.

[[K p3 name|Kessinger]], who drove [[W p1 other|Route 14, the Shumway loop]], admitted in March that he had let other children off and doubled back with the last two. The last stop of that loop is [[W p1 place|the lane by the old Lutheran parsonage]], where there is one mailbox.

State's Attorney [[K p6 name|Darrell Niebrugge]] read a letter from the younger girl. It said that she now rides in front with her mom, that she likes the new driver's dog, and that "I was brave first and then [[W p2 name|Josie]] was." He stopped, said "strike that," and went on.

The mother spoke for herself. "I am [[W p4 name|Rhonda Vahling]] and I will say it so he hears it," she said. "[[W p1 name|Macy]] doesn't sleep. [[W p1 name|Macy]] was in [[W p1 other|the county spelling finals]] the week this came out, and she stood up there and could not spell 'yellow.'"

Chief Deputy [[K p7 name|Alan Strack]], who took the first call, said after court that the case was made when the 10-year-old drew the inside of the bus. "She drew the fan, the fire extinguisher, the mirror tilted down. [[W p2 name|Josephine]] should be a detective," [[K p7 name|Strack]] said.

[[K p3 name|Kessinger]]'s wife, [[K p8 name|Arlene Kessinger]], rose uninvited from the back. "Ask that [[W p2 name|Deters]] girl who gave her candy all winter," she said. The judge told her to sit. "The [[W p1 name|Vahling]] one, too," [[K p8 name|Mrs. Kessinger]] said, and was shown out.

The defendant lives at [[K p3 address|RR 2, Box 118]], and had driven for the district since 1991. His file is [[K p3 id|07-CF-266]]. He must register for life. The girls, both still pupils at [[W p1 school|Shumway Grade School]], were not in the courtroom; a neighbor had taken them for ice cream.

[[K p6 name|Niebrugge]] said that the district had changed its rule: no driver may now finish with a single child aboard. It is to be called, at a parent's request, [[W p1 name|Macy]]'s rule.

— [[K p9 name|Todd Brummer]], Daily Ledger
