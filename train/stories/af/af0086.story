id: af0086
genre: blotter
where: CA-ON
published: 2006-08-17
title: Police briefs, St. Catharines
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: exotic dancer permit; fraud; brief

**Fish taken.** Eight frozen pickerel were removed from a freezer in a garage on Geneva Street. [[K p3 name|Morley Dunn]], 52, was found asleep near them.

**Dancer charged.** A 20-year-old woman in Canada as an entertainer is charged with working in breach of her permit and with mischief, having kicked out the window of a taxi. [[W p1 name|Zsófia Halász]] of Hungary told officers that the ad in Debrecen had been for a nanny, and that the man who'd met her at Pearson kept her return ticket and her passport in his boot. She was to do what customers in the booths wanted, six nights a week, and the fine for saying no was $500. "If I don't pay, he says, there are worse clubs." She was in the cab because she had run, barefoot, from [[D p1 employer|the Rialto]]. The window was because it had turned back.

Ms. [[W p1 name|Halasz]] was held for immigration.

**Man sought.** [[K p2 name|Attila Benedek]], 33, is wanted for assault and extortion in the above. Call Det. [[K p4 name|Joanne Sicard]].
