id: aq0027
genre: news
where: US-HI
published: 2011-11-10
title: Three girls, one van: Hilo man admits to selling cousins' friends
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=victim,deceased age=17 protected=yes why=trafficking-victim
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=convicted age=29 protected=no why=adult-convicted
person p5: role=accused age=26 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
screen p3: sex-trafficking-minor
note: three girls with three fates (detained, died, working); one dead victim still protected by rule 1; the two men have street names, streets, inmate numbers

By [[K p9 name|Kaimana Reyes-Ota]]

HILO — He called it a taxi. [[K p4 name|Anthony "Bully" Medeiros]], 29, stood in Third Circuit Court on Wednesday and told Judge [[K p6 name|Lorraine Nishimoto]] he had driven three girls from house to house in Keaau and Pahoa, waited, and put what the men paid in the ashtray.

"How old were they?" the judge asked.

"Young," [[K p4 name|Medeiros]] said.

They were 14, 16 and 17. All were cousins or friends of cousins, from one Chuukese and two Hawaiian families. The newspaper doesn't identify them.

The plea, to three counts of promoting prostitution in the first degree in [[K p4 id|CR 11-1-0283]], spares them a trial. He'll get twenty years. He gave his address as [[K p4 address|Paradise Drive]], and his work as roofing. The other man, [[K p5 name|Tevita Lolohea]], 26, alias [[K p5 alias|T-Lo]], who rented the van, a blue Astro, [[K p5 vehicle|HXA 802]], has pleaded not guilty and is at Halawa under number [[K p5 id|A6031177]].

Deputy Prosecutor [[K p7 name|Shelby Carvalho-Dunn]] told of the girls one at a time.

The 16-year-old got out first. She jumped at a stop sign and walked till it was light. She is on Oahu now, at [[W p3 school|the academy at Kapolei]], and works weekends at [[W p3 employer|a shave ice window in Waipahu]]. She writes poems; one was read aloud. At the end the prosecutor said, "Thank you, [[W p3 name|Pualani]]," to a camera on the wall.

The youngest was arrested. Officers found her in a carport at two in the morning, with $60 in her shoe, and took her in for curfew, for prostitution and for scratching a policeman. She spent nineteen days in the detention home under [[W p1 id|FC-J 10-0771]]. "She'd been sold every night that week and we gave her a jumpsuit," said [[K p7 name|Carvalho-Dunn]], who asked the judge to note it.

The third is dead. At 17, in February, she went into the water at [[W p2 address|the end of Beach Road, below her grandfather's]]. He was in court, with a photograph in a lauhala frame. [[W p8 name|Kepa Akiona]] has fished there for sixty years. "My [[W p2 name|Leilani]] could swim before she could talk," he said. "She knew that water."

Judge [[K p6 name|Nishimoto]] asked him to hold the picture toward the defendant, and he did, for about a minute. [[K p4 name|Medeiros]] said that he was sorry to "[[W p2 name|Lei]], and to [[W p1 name|Rensy]], the little one, that I called [[W p1 alias|Small Fry]]."

He had been passed around himself, his lawyer said, at 12, by a man in Puna now long buried.

Sentencing is Jan. 19. The ukulele group at [[W p2 school|Keaau High]] will play. It was [[W p2 other|her group; she was the left-hander]].

*Photos, page A6: [[K p4 photo|Medeiros is led in]]. [[W p8 photo|Kepa Akiona with a picture of Leilani]]. [[W p1 photo|Family members, among them Rensy Otoko, 15, in cap, leave by a side door]].*
