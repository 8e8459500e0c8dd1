id: a-0015
genre: news
where: GB-ENG
published: 2016-05-20
title: Nail bar boss jailed over 'slave' teenagers
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=convicted age=53 protected=no why=adult-convicted
person p4: role=convicted age=23 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: convicted and victim share a Vietnamese family name; the victim's work name; flat above the shop

A woman who made two Vietnamese teenagers work sixty hours a week in a Pellington nail bar for thirty pounds between them has been jailed for five years.

[[K p3 name|Pham Thi Bich]], 53, was convicted at Sarn Valley Crown Court of conspiracy to facilitate the movement of people for labour exploitation. Her nephew [[K p4 name|Leo Gittins]], 23, who drove the girls between shops in two counties, got two years.

Police and immigration officers had called at Pretty Toes in February of last year expecting to find people without papers. They found a girl of 17 asleep beneath the reception desk, wearing a badge that said [[W p2 alias|"Tiffany"]]. It was not even her own: the badge belonged to the other girl, who was painting a customer's nails.

Both had arrived in lorries. Both had been told on no account to give a true name to anybody. The 17-year-old, whom the court called [[K p1 initials|Girl A]], said that she was beaten when she smudged.

Cross-examined by [[K p5 name|Francis Odell]], for [[K p3 name|Pham]], she agreed that she had once been given a birthday cake.

"What name was on it?" [[K p5 name|Mr Odell]] asked.

"[[W p1 name|Pham Ngoc Anh]]," the interpreter said, before counsel could withdraw the question. Judge [[K p6 name|Helena Brackwater]] made an order at once, although the law forbids it in any case.

The two now share [[W p1 place|a foster placement in Little Wenlow]], where [[W p1 name|Anh]], the judge was told, has begun to sleep in a bed.
