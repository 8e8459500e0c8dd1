id: an0017
genre: news
where: PH
published: 2008-02-05
title: 14 'fish port pickpockets' rounded up; social workers say boys were rented
person p1: role=victim,accused age=12 protected=yes why=trafficking-victim
person p2: role=victim,accused age=14 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=public-figure age=- protected=no why=public-figure
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: boys forced to beg and steal by a boss; paraded before cameras; caption; nickname; island barangay; mayor

NAVOTAS — The mayor had them stand in two rows, small ones in front.

"Look at these faces," Mayor [[K p7 name|Rogelio Tuazon]] told the cameras on Monday of the fourteen boys who were brought in from the fish port at dawn. "At this age they can open your bag while you're paying for tilapia." The cameras looked.

By evening the social welfare department had another account, and the police had a prisoner. [[K p3 name|Eduardo "Boy Tapal" Malonzo]], 45, of [[K p3 address|Tangos]], was arrested in a billiard hall on a complaint of qualified trafficking. According to [[K p4 name|Ma. Teresa Ilagan]], city social welfare officer, [[K p3 alias|Boy Tapal]] brings children from the islands, one or two at a time, on a promise of school. Each has to hand over P150 a night, by begging or by stealing. Whoever falls short doesn't eat. Whoever falls short twice is held under a faucet.

"He rents them to the vendors' gangs in the day as well," [[K p4 name|Ilagan]] said. "They are the ones who were robbed."

[[K p3 name|Malonzo]] denied everything. He's been jailed for estafa before (Crim. Case [[K p3 id|04-229871]]).

Two of the boys agreed to talk. The smaller, 12, has been at the port since he was 9 and thinks he owes six thousand pesos. The other is 14. Both sleep in [[W p1 address|an overturned banca behind Market 3]], or did. Both have the same cut on the wrist, which, the elder explained, is how the boss counts.

The photograph on our website yesterday was captioned by the city information office. It read: "Front, L-R: [[W p1 name|Jomar Abrenica]], 12, of [[W p1 address|Sitio Punta, Burias]]; ..." and so on. We have withdrawn it. But the copy that is on the mayor's page is still there, under the title [[W p1 photo|front_row_abrenica_batang_hamog.jpg]], and 211 people have shared it.

SPO2 [[K p5 name|Danilo Cruz]], of the women and children's desk, said the charges of theft against the fourteen won't prosper. A boy below 15 isn't criminally liable. "We booked them to have a roof," SPO2 [[K p5 name|Cruz]] said.

At the port, fish dealer [[K p6 name|Aling Nena Samonte]] has fed some of them for years. "That [[W p1 name|Jomar]], he sings for his rice. [[W p2 alias|Kulot]] doesn't sing; he carries," said [[K p6 name|Samonte]], 66. She couldn't say where [[W p2 alias|Kulot]] comes from, only that he's [[W p2 body|the one with a harelip, badly sewn]], and that another boy calls him [[W p2 name|Reynan]].

All fourteen are spending the night at the gymnasium. They'll go today to [[W p1 address|the Bahay Silungan annex in Malabon]]. The mayor is to be godfather to them all, Mayor [[K p7 name|Tuazon]] said.

Nobody has told them. [[W p2 name|Reynan Dioso]] asked a reporter when they'd be let go, since it was getting dark, and he had nothing yet.

With a report from [[K p8 name|Liza Macaraig]]
