id: e-0002
genre: news
where: GB-ENG
published: 2018-05-18
title: Brothers made to sleep under the valeting bay, court hears
person p1: role=victim,witness age=24 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=accused age=43 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness,official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: brothers with one surname; younger arrested as an immigration/benefit offender; nickname on overalls; village named

[[K p9 name|Verity Sandiford]]
Court reporter

Two Romanian brothers who answered an advertisement for "car cosmetics" were housed in a metal container beneath the valeting bay where they worked, a jury at Hallamgate Crown Court was told yesterday.

[[K p3 name|Gavril Stoica]], 45, and his wife [[K p4 name|Lenuta Stoica]], 43, both of Larch Avenue, Brinsforth, deny two charges each of requiring a person to perform forced or compulsory labour. They ran the [[D p1 employer|Sparkle Express hand car wash]] on the ring road from 2014 until a raid in February last year.

[[K p5 name|Jocasta Prideaux]], prosecuting, said the elder brother, now 26, had been promised £60 a day. After deductions for rent, boots, chamois leathers and "introduction", he received £11 in his first week and in the fifth was told he owed £94.

The brothers may not be identified. But the interpreter twice addressed the older witness as "[[W p1 name|Domnul Ciprian]]", and in the bundle handed up to the press bench his statement is signed [[W p1 name|Ciprian Dalca]] in full.

He came, he told the court, from [[W p1 address|Valea Cocoșului]], a village of forty houses in Vaslui county. His brother had followed him at the age of 19 because [[W p1 name|Ciprian]] had been made to telephone home and say that the work was good.

"[[K p4 name|Lenuta]] held the phone," he said through the interpreter. "She smiled at me the whole time so that I would sound happy."

The younger man's story took a different turn. In August 2016 he walked to a police station to report that his identity card had been taken. PC [[K p8 name|Aidan Lightowler]], who was on the desk, agreed that he had found an outstanding matter, a caution for theft of a sandwich, and that he had arrested the complainant on suspicion of using a false National Insurance number.

"You arrested the man who came to tell you he had been robbed?" asked [[K p5 name|Miss Prideaux]].

"On the information I had," PC [[K p8 name|Lightowler]] said.

[[W p2 name|Iulian Dalca]] spent eleven weeks on remand and was due to be removed from the country when a prison chaplain rang a helpline. The number, it emerged, belonged to [[K p4 name|Lenuta Stoica]], who had registered it for a tax credit.

A customer, [[K p7 name|Beryl Hoyland]], 71, said she took her Honda Jazz every Friday and had noticed one lad with no gloves in the snow. The name sewn on his overalls was "[[W p2 alias|Pui]]", which she had thought was Welsh. She gave him a pair of her late husband's.

"A week later he hadn't got them," [[K p7 name|Mrs Hoyland]] said. "The boss had."

Judge [[K p6 name|Rhodri Fanshawe QC]] reminded the jury that a man who is free to walk to a shop may still not be free.

The trial continues.
