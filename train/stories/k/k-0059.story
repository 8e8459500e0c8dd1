id: k-0059
genre: news
where: US-MD
published: 2005-07-20
title: Crab pot dispute ends in handcuffs, apology, dinner
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: adults, theft; nothing to protect

For a week and a half somebody on Tilghman Creek had been pulling [[K p2 name|Emory Lowe]]'s pots before he could.

[[K p2 name|Lowe]], 62, sat up four nights with a thermos and a spotlight. On the fifth, natural resources police say, he lit up his brother-in-law's boat and, in it, his brother-in-law.

[[K p1 name|Wendell "Dip" Harrison]], 59, was charged with theft of crabs valued at $212. He told Corporal [[K p3 name|Shanice Tull]] that he'd only been checking they were all right.

By Sunday the two men were eating the evidence on [[K p4 name|Peg Harrison]]'s porch. She is the sister of the one and the wife of the other and says that neither may touch a boat until Labor Day.

Court date: Aug. 11.
