id: l-0050
genre: news
where: US-WY
published: 2004-01-29
title: Rock Springs woman sues over 'prostitute' headline
person p1: role=victim age=33 protected=no why=adult-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen p4: none
note: mistaken identity of two adults with one name; civil suit; nothing to protect; near-miss for the screen

There are two [[K p1 name|Laura Bakers]] in Sweetwater County. The Bugle put the wrong one on page one.

[[K p1 name|Laura Jean Baker]], 33, a loan officer, filed suit Tuesday in District Court asking $250,000 of her local paper for a Jan. 8 report that she had been arrested in a vice sting at a motel on Elk Street. She'd been at choir practice. Twenty-six people in robes can say so.

The person in the handcuffs was [[K p4 name|Laura Marie Baker]], also 33, a bartender, who was cited for soliciting an undercover officer and who, reached at work, was sorry about all of it. "I did it, it was my idea and my rent," she said. "They should have just looked at the middle name." She isn't a party.

Police Capt. [[K p2 name|Elwood Sage]] said that the press log is written by hand and "somebody's J looks like an M." The paper ran a correction of 14 words on page 11, beneath the tire ads.

[[K p3 name|Josephine Artunduaga]], the lawyer for [[K p1 name|Laura Jean]], wants one as large as the mistake. Counsel for the Bugle, [[K p5 name|Mort Finch]], told Judge's chambers that his client would consider a photograph.

The two women have since met. The bartender, the loan officer says, bought.

— [[K p6 name|Clay Dunmire]], for the rival Sentinel, which enjoyed this
