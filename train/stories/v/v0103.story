id: v0103
genre: news
where: US-OR
published: 2008-03-29
title: Klamath jury hears how a trucker's 'niece' was passed along
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: long; she was held in juvenile hall for theft of the truck she escaped in; tribe and dance regalia single out; the juvenile number; a nickname on the radio

By [[K p7 name|Vernon Skaggs]], Basin Weekly

KLAMATH FALLS — The theft of a Kenworth, reported on a Sunday last August from the lot of a fuel stop near Chemult, was solved in forty minutes, the Kenworth being in a ditch. The thief was 16 and could hardly reach the pedals. She was put in juvenile hall on petition [[W p1 id|J07-0388]] and was there for fifty-one days before anybody asked her where she'd been going.

"North," she told a Klamath County jury this week. "It was pointed north."

The owner of the truck, [[K p2 name|Delmar Ray Hobbs]], 50, of Redding, is being tried for compelling prostitution. The state says that he picked the girl up hitchhiking at Weed, told people that she was his niece, and over a summer loaned her to other drivers for diesel. He didn't take cash. There were receipts, gallons and tenths, in the visor, and District Attorney [[K p4 name|Ione McAllister]] read the gallons to the jury in a flat voice. It took a while.

[[K p3 name|Wendell Ott]], a driver from Yreka, testified under a grant of immunity. On the radio, he said, she was [[W p1 alias|Huckleberry]]. You'd ask if there was any huckleberry tonight. He looked at his hands. "I gave him sixty gallons," [[K p3 name|Ott]] said. "I bought her a pie."

Defense lawyer [[K p6 name|Constance Applewhite]] pointed out that no one locked a door. The girl agreed. There was the road, and there was him, she said, and there were four hundred miles on each side where she knew nobody. She learned to drive by watching his feet.

Before her testimony Judge [[K p5 name|Gordon Tsukamoto]] had told the press to print no name. When her grandmother, [[W p8 name|Lavina Crain]], who had driven down from [[W p8 address|the old agency road at Chiloquin]], stood to leave for the noon meal, a bailiff called over the heads of all of us to ask if she wanted to wait for [[W p1 name|Robin]]. That, said the judge, was not to be in the record either.

She's to dance at the Restoration powwow in [[W p1 other|a jingle dress with 365 cones that she rolled herself while in the hall]]. The petition over the truck was dismissed in October. The county has sent a bill for the ditch.
