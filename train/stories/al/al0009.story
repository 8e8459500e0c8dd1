id: al0009
genre: news
where: GB-SCT
published: 2016-09-30
title: Overstay charge dropped as trawler crew tell of 20-hour days and locked bunks
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=victim age=27 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: fishing; boat where both slept is W; Filipino nickname; a skipper with a biblical first name and his own numbers

THE fiscal at Banff Sheriff Court yesterday dropped an immigration case against a Filipino deckhand who was arrested on the pier at Macduff as he tried to buy a phone card.

[[W p1 name|Rodel Magbanua]], 33, had been charged with remaining in the country after his leave ran out. He spent two nights in the cells and was, said his agent [[K p4 name|Eilidh Stronach]], "the only man aboard who had broken no promise to anybody".

Mrs [[K p4 name|Stronach]] told Sheriff [[K p5 name|Murdo Calder]] how he came to be there. He had paid a manning agent in Iloilo 140,000 pesos, borrowed against his father's rice field. His transit visa let him join the vessel but not step off it. The skipper, [[K p3 name|Abel Watt]], 55, of [[K p3 address|Low Shore, Whinnyfold]], took his seaman's book "for the office", and when [[W p1 name|Magbanua]] asked for the first three months' pay he was shown the rail at night, forty miles out, and asked how well he swam.

[[W p2 name|Kwabena Asante-Darko]], a Ghanaian of 27, was kept in the same forepeak. The hatch was bolted from above in port. When [[W p2 name|Asante-Darko]] crushed two fingers in a winch in June he was given whisky and tape; [[W p2 body|the tips are gone from his left hand]].

"We worked twenty hours, sometimes twenty-two," [[W p1 name|Rodel]] told the court. "They called me [[W p1 alias|Rice]]. After some time I answered to it."

[[K p3 name|Watt]], who is known in the fleet as [[K p3 alias|Clockie]], is charged with two counts under section 4 of the Human Trafficking and Exploitation (Scotland) Act. He appeared on petition ([[K p3 id|BAN/16-00412]]) and made no plea. His licence, [[K p3 id|FV 20551]], is suspended.

Sheriff [[K p5 name|Calder]] told the deckhand that he was free to go "in any direction you please, including ashore".

The harbour chaplain, [[K p7 name|Morag Buchan]], had carried the first note off the boat inside a hymn book. It was signed only with [[W p1 other|a drawing of a carabao]]. "[[W p2 name|Kwabena]] had the singing voice, the other lad had the pencil," Miss [[K p7 name|Buchan]] said. She knows now where both are: they're at [[W p1 address|the Seamen's Rest in Peterhead]], and [[W p2 name|Kwabena]] is learning to grip a cup.

[[K p6 name|Dr Priya Nambiar]], who studies labour at sea at Aberdeen, said a man on a transit visa "is arrested at the gangway and paid at his master's pleasure". The law of the quay, Dr [[K p6 name|Nambiar]] said, had been written for cargo.

The boat, [[W p1 employer|the *Fidelity Ann*, BF 577]], lies chained at Macduff. On the wheelhouse door a rota in chalk is still to be read: [[K p3 name|ABEL]] sleep, COOK sleep, [[W p1 name|RODDY]] deck, [[W p2 name|KOBBY]] deck.

[[K p8 name|Hamish Rattray]]
