id: av0022
genre: news
where: US-SD
published: 2018-04-12
title: Federal judge gives 20 years in trafficking ring run from a bait shop
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=convicted age=29 protected=no why=adult-convicted
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
person p9: role=victim age=70 protected=no why=adult-victim
screen p2: none
note: nothing to protect: drug and bird trafficking, 'minor role', 'held', 'runners', an adult burglary victim; sister of accused named but no protected person

By [[K p8 name|Truman Oakley]]

PIERRE — There were three products in the back cooler at [[K p1 employer|Whitlock's Live Bait]], a federal prosecutor said: minnows, methamphetamine and falcons.

[[K p1 name|Dwight Lyle Whitlock]], 48, was sentenced Tuesday to 20 years as the head of a ring that trafficked the second and third. U.S. District Judge [[K p4 name|Harriet Vandersloot]] called it the oddest record she'd read in nineteen years and gave him credit for none of it.

The runners were paid in walleye. [[K p2 name|Misty Dawn Red Bear]], 29, drove to Omaha twice a month for $400 and a limit of fish; for her minor role in the conspiracy she got 18 months. She told the court that nobody'd made her. "I had a car and a bill," [[K p2 name|Red Bear]] said. She wasn't threatened, she wasn't in debt to him, and yes, she knew what was under the ice.

Her brother [[K p3 name|Leonard Red Bear]], 38, was to have been sentenced, but he withdrew his plea. Held at Hughes County as No. [[K p3 id|18-30022-03]], he'll now be tried in June. [[K p3 name|Leonard]] says he only ever sold nightcrawlers.

Assistant U.S. Attorney [[K p5 name|Kirby Thorsness]] said the eleven peregrines, hooded and sold at up to $6,000, were captives worth more than the drugs. Wildlife Agent [[K p6 name|Jacqueline Moy]] brought one to court on her glove. It was not sworn. "She's a victim in the sense that she can't go back," said Agent [[K p6 name|Moy]]. "She thinks I'm her mother."

Defense lawyers argued that [[K p1 name|Whitlock]] had been trained as a boy by an uncle who trapped. Judge [[K p4 name|Vandersloot]] said that many people have uncles.

The break came by accident. In October 2016 [[K p9 name|Adeline Fousek]], 70, who lives next to the shop at [[K p9 address|27 Ramp Road]], reported a break-in; gone were a freezer and a rosary. Deputies who went over to ask [[K p1 name|Whitlock]] if he'd seen anyone found [[K p9 name|Fousek]]'s freezer there, humming, with 9 pounds of crystal in it. The rosary was on the mirror of his [[K p1 vehicle|Chevy Tahoe, county 36 plate 4KD-220]].

"I'd like the both of them back," she told [[K p5 name|Thorsness]] from the second pew.

Anglers were let down. [[K p7 name|Clint Haarstad]], a guide, said that there isn't another place on the reservoir to get leeches before 5 a.m. [[K p7 name|Haarstad]] had bought from the cooler every day for six seasons. "I did hear a squawk," he said. "I took it for the radio."

The shop will be sold at auction on the steps May 4. The birds, other than the one that's fond of Agent [[K p6 name|Moy]], have been let go in the Badlands.
