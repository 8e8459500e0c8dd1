id: am0012
genre: school
where: SG
published: 2009-07-17
title: Founders' Day Bulletin — Tanah Biru Secondary School
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=public-figure age=- protected=no why=public-figure
person p8: role=bystander age=13 protected=no why=minor-not-in-crime
note: nothing to protect; a play about slavery and a debate on child soldiers use the hard words innocently; jersey numbers and index numbers of minors stay

Dear parents, pupils and old boys and girls,

It rained on the parade, as it has in each of the school's forty Founders' Days, and as usual no one went home.

Principal [[K p4 name|Mrs Wee Geok Choo]] opened the hall at eight. The guest of honour was [[K p7 name|Dr Noraini Shariff]], Member of Parliament, who confessed to having been caned here in 1974 for selling curry puffs in the library. "I'm told the statute has run out," [[K p7 name|Dr Noraini]] said.

The drama club's *Chains of Melaka* took the honours. Secondary Four's [[K p1 name|Prakash Nathan]], 15, was the slave Panglima, captured, shackled, sold twice at auction and at last set free; some of the lower forms wept, and one had to be taken out. [[K p2 name|Chua Li Ting]], 16, played the trafficker with a fan and a laugh that was much admired. "[[K p2 name|Li Ting]] is the nicest girl in the choir," said the director, [[K p5 name|Mr Oliver D'Souza]], "so I had to teach her to count money wickedly." [[K p1 name|Prakash]] tells us that the shackles were his grandfather's bicycle locks.

In the debating shield the motion was "This house would try child soldiers as adults". [[K p3 name|Siti Khadijah Ramlan]], 14, opposed it so fiercely that the proposition applauded. Adjudicator [[K p6 name|Leonard Quek]] called [[K p3 name|Siti Khadijah]] the best speaker he'd heard in that hall since 1988, a year in which, he let slip, he had won it himself.

PRIZES
Science: [[K p1 name|PRAKASH NATHAN]], index no. [[K p1 id|27, Class 4A]].
Malay Literature: [[K p3 name|SITI KHADIJAH BTE RAMLAN]], 2C.
Swimming, 100 m breaststroke: [[K p8 name|EUGENE HO]], 1E, who swims in cap number [[K p8 other|9]] and broke a record older than his father.
Most Improved: [[K p2 name|CHUA LI TING]], 4B.

A word on [[K p8 name|Eugene]]: the rumour that he was "arrested" at the pool on Saturday is quite true. [[K p5 name|Mr D'Souza]]'s National Police Cadet Corps unit put him in handcuffs as part of its charity jail-and-bail, and he was released when his form mates had raised $61. The victim was in good spirits. So were the kidnappers, who have asked to do [[K p4 name|Mrs Wee]] next year. She is thinking about it.

Old pupils may remember [[K p6 name|Leonard]] from the tuckshop fire. He now makes fire doors. The business, [[K p6 employer|Quek & Sons of Ubi Avenue]], has given the hall two of them, and we thank him.

Those who left umbrellas: there are thirty-one in the general office, along with a single shoe, size six. Claim by Friday. Photographs ([[K p1 photo|prakash_in_chains_01.jpg]] to _44) can be had from the AV room at 50 cents each.

For the bulletin,
the Editorial Board
