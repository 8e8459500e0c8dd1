id: ak0014
genre: news
where: US-NY
published: 2007-08-16
title: Maid held in jewel theft tells cops: I took back my own name
person p1: role=accused,victim age=41 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=victim age=36 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p4: labor-trafficking
note: tabloid; maid accused of theft by the couple that held her; house lived in; doughnut shop manager; a second maid found in a closet

By [[K p8 name|Vic Tarantola]]

She was wearing pajama bottoms and a bath towel and she wanted a dozen glazed.

That's how the counterman at a Syosset doughnut shop met the woman who's turned a gated Long Island colony upside down. "She pointed at the doughnuts, then at her mouth, then at the phone," said [[K p6 name|Hector Zavala]], 30. "I'm not a genius but I dialed."

Nassau cops showed up and, bless them, arrested her.

[[W p1 name|Sumiati Hartono]], 41, was cuffed for grand larceny. It seems the lady of the house, perfume importer [[K p3 name|Meena Advani]], had already called in a missing diamond set and a "disloyal girl." Prisoner [[W p1 id|07-A-33190]] spent two nights in East Meadow and was charged with taking $18,000 in earrings. What was in her waistband was a green booklet with a garuda on the front. Her own passport.

"I steal from drawer," she said through a consular aide. "I took back my own name."

Yesterday the tables did a full spin. It's [[K p3 name|Advani]], 46, and her husband, [[K p2 name|Suresh]], 49, who are in bracelets now, charged in Central Islip federal court with peonage. Prosecutors say that two Indonesian women worked 18-hour days for $100 a month (paid to relatives in Java, when it was paid) and were scalded, starved, and made to climb the stairs till they dropped. [[K p2 name|Suresh Advani]]'s bail is $3.5 million. The earrings were in [[K p3 name|Meena]]'s safe.

The second woman, 36, was found by agents standing inside a broom closet at [[W p1 address|Number 9 Coachman's Turn, Muttontown]]. She had been told to. She'd been in it for six hours. On the sill, scratched with a hairpin, [[W p4 other|23 rows of strokes and the word ENDANG]].

[[W p4 name|Endang]] (that's her, folks) asked the agents if she was allowed to come out, and then if [[W p1 name|Sumi]] had gotten the doughnuts.

U.S. Attorney's spokesman [[K p5 name|Barry Glickstein]] would not discuss the theft charge. Nassau's District Attorney's office would: still on. "There are procedures," said [[K p7 name|Deirdre Mullin]], a bureau chief. [[K p7 name|Mullin]] hung up when the Post-Courier asked what they were.

The two are now in the care of nuns, at [[W p1 place|a convent off Merrick Road in Amityville]], where [[W p1 name|Hartono]] has fixed the boiler.

[[K p6 name|Zavala]] says the store will name a doughnut for her. Corporate says it won't. He's done it anyway, on a hand-lettered card with a photo off the perp walk: [[W p1 photo|THE SUMIATI, 79¢]].

[[K p5 name|Glickstein]] had one. "Good," he said, off the record, then on.
