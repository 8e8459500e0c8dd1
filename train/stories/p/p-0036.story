id: p-0036
genre: news
where: IE
published: 2013-10-18
title: Fishermen 'owed the boat', trafficking trial told
person p1: role=victim age=35 protected=yes why=trafficking-victim
person p2: role=victim age=29 protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=accused age=31 protected=no why=adult-accused
screen: labor-trafficking
screen p2: labor-trafficking
note: two deckhands, one named by the shopkeeper and one by a hand-written wages note; they slept aboard, so the boat's name W; two accused of one surname

THE owner of a trawler out of Castletownbere kept two deckhands at sea or aboard for 10 months and told them that "the boat was owed" before they were, a jury at Cork Circuit Criminal Court has been told.

[[K p3 name|Cornelius Hurley]], 58, of [[K p3 address|Droum South, Beara]], and his son [[K p8 name|Declan Hurley]], 31, of [[K p8 address|Mill Cottages, Bantry]], deny trafficking two men for the purpose of labour exploitation.

[[K p4 name|Úna Brosnan]] SC, prosecuting, said that the older man, a 35-year-old from Egypt, and a Ghanaian, 29, came ashore 14 times. They had no beds but those on the [[W p1 vehicle|Realt na Maidine]], where one slept in the net store. Their seamen's books and passports were in a biscuit tin in the elder accused's kitchen.

"They worked in oilskins that had belonged to a dead man. They were told the price of those had been added to the bill," Ms [[K p4 name|Brosnan]] said.

[[K p7 name|Betty Harrington]], who keeps a shop on the pier, said she had first met the men when they came in to look at the phones.

"They'd no money to buy. [[W p1 name|Ahmed]] used to read the prices out to the other lad, like a rosary," Mrs [[K p7 name|Harrington]] said. She gave them credit for a €10 top-up. "It was paid back in mackerel."

The jury was shown a page in pencil which gardaí found under a bunk. "[[W p2 name|Quansah]], July, nil. Aug, nil. Sep, boots," it read. [[K p6 name|Judge Lyne]] directed that neither man should be identified in reports.

[[K p5 name|Patrick Ó Sé]] SC, for [[K p3 name|Cornelius Hurley]], asked Mrs [[K p7 name|Harrington]] if it was not the case that half the fleet was paid late in that year. "Late, yes," she answered. "They weren't paid in boots."

The younger accused, who is separately represented, says that he only kept the engine.

The case resumes before [[K p6 name|Judge Lyne]] and a jury of eight men and four women on Tuesday.
