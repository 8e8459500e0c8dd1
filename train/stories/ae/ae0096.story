id: ae0096
genre: news
where: US-TN
published: 2001-10-25
title: Drummer held in beating of bassist, 22
person p1: role=victim age=22 protected=no why=adult-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; an assault between bandmates over rent of a practice room; near the domestic cases but plain

The rent on the practice room was $410, and one of the two women who split it was short.

Cookeville Fork police say [[K p2 name|Rachel Dunaway]], 23, hit [[K p1 name|Meghan Pardue]], 22, with a clothes iron on Sunday outside [[K p1 name|Pardue]]'s apartment, [[K p1 address|260 E. Spring, No. 11]]. They met in August by an ad on a board at [[K p1 school|Upper Cumberland State]], where both study nursing.

"She has owed me since Labor Day," [[K p2 name|Dunaway]] is quoted as saying. "I said sorry before she fell down."

[[K p1 name|Pardue]] has eleven stitches and will press charges. She waits tables at [[K p1 employer|Crawdaddy's]] and drives [[K p1 vehicle|a teal Geo]], which was keyed. Sgt. [[K p3 name|Roscoe Fann]] took the iron.

A neighbor, [[K p4 name|Ikechukwu Nwosu]], put a towel on it and stayed until the ambulance came. Warrant [[K p2 id|01-W-7724]].
