id: at0017
genre: news
where: CA-NS
published: 2012-10-11
title: Deckhand had 'a bunk, a debt and no papers', tribunal told in Yarmouth
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=victim age=35 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=accused age=49 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: held as an illegal entrant after jumping from a boat; a harbour widow took him in; vessel where he slept is W

When the *[[W p1 employer|Ocean Margaret II]]* tied up at Lower Cove last November with nine tonnes of swordfish, five men came ashore and one came over the side.

He was picked up at dawn by Mounties on Highway 103 in wet socks. He was booked as an illegal entrant, put in an orange suit at Burnside and kept there for 41 days under inmate number [[W p1 id|CBSA-H 55-0139]]. On the second of them, a jailer wrote on the card: "[[W p1 name|REYES, Jomar]]. Says captain has his passport. They all say that."

A hearing of the Immigration and Refugee Board, sitting in the Legion hall because of a burst pipe, was told Wednesday that the captain did.

[[W p1 name|Jomar Reyes]], 28, from Iloilo, paid an agent $4,200 to crew on what he thought was a cargo vessel. The sum, plus the cost of his boots, was put against him. In fourteen months at sea he was paid once. The skipper, [[K p2 name|Everett Stoddard]], 57, kept a flare gun on the wheelhouse shelf and, the hearing was told, used to lay it on the table when wages came up.

[[K p2 name|Stoddard]], of [[K p2 address|Chebogue Point Road]], and the boat's agent, [[K p8 name|Basil Comeau]], 49, have been charged in Provincial Court with trafficking in persons and withholding travel documents. Neither has entered a plea. [[K p8 name|Comeau]] told this newspaper by phone that Filipinos "are grand lads and never complain".

One who never did was the cook. [[W p3 name|Ernesto Villaflor]], 35, was still aboard when RCMP officers searched her in December. He'd slept in the galley for two seasons with his hand wrapped in a dishcloth. The [[W p3 body|two fingers he lost to the winch]] were, he told Constable [[K p5 name|Lori-Ann d'Entremont]], deducted. "That's the word he used," [[K p5 name|d'Entremont]] testified. "I asked what it meant, and [[W p3 name|Ernesto]] showed me the ledger. Ninety dollars, for the gauze."

Board member [[K p4 name|Hugh Pothier]] asked for the ledger to be read into the record. It took eleven minutes.

[[K p6 name|Marisol Ignacio]], who teaches maritime law at Dalhousie, said that a seaman without papers can't step onto a wharf without committing an offence. "So Mr. [[W p1 name|Reyes]] had a choice of jails," said [[K p6 name|Ignacio]]. "He picked the one with a door."

For the first weeks after his release he boarded with [[K p7 name|Thelma Crowell]], a widow, who read about a cold man in the paper and drove to Dartmouth with a parka. "I called him [[W p1 alias|Joe-Mar]]. He mended the porch," Mrs. [[K p7 name|Crowell]] told the hearing. She'd prefer that people didn't know the house, but it's [[W p1 address|the one with the whalebone, past the Surette wharf]].

[[K p4 name|Pothier]] ordered that [[W p1 name|Reyes]] be given a temporary permit, and the same for Mr. [[W p3 name|Villaflor]], who is having surgery.

Asked if there was anything he wished to add, the younger man stood up. He wanted his boots, he said. By his count he had paid for them four times.

PHOTO: [[W p1 photo|Jomar Reyes outside the Legion with Mrs. Crowell's dog]]. (Vanguard)
