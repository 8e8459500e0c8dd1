id: aq0044
genre: news
where: US-NJ
published: 2019-05-09
title: Four adults rob bagel shop, tip $20, are caught at laundromat
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=victim age=60 protected=no why=adult-victim
person p5: role=victim age=22 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=15 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
screen p3: none
note: robbery of adults; a young woman accused says plainly nobody made her; boy of 15 in the tail end wins a spelling bee in another item; all K

By [[K p8 name|Vince Kowalenko]]

BAYONNE — Somebody in the crew has manners.

At 5:20 Tuesday morning three people in painters' masks came through the back of [[K p4 employer|Broadway Bagel]], showed the owner, [[K p4 name|Morty Feingold]], 60, what proved to be a glue gun, and took $1,140 and a dozen everythings. Then the one in the pink sneakers put a twenty in the tip cup.

"I've been robbed five times and never tipped," said [[K p4 name|Feingold]]. "I'm a victim with nineteen percent."

Also in the shop was [[K p5 name|Thuy-Linh Castaldo]], 22, who bakes nights and studies accounting at [[K p5 school|Hudson County Community]]. She was told to lie on the floor next to the flour. "The girl said, 'Sorry, hon, not in the wet part,'" [[K p5 name|Castaldo]] said.

By noon the police had all of them, and the driver, at a laundromat on Avenue C, washing the masks.

Charged with second-degree robbery were [[K p1 name|Anthony "Ant Man" DeFeo]], 28, of [[K p1 address|West 23rd Street]], complaint [[K p1 id|W-2019-000418-0901]]; [[K p2 name|Lashawn Prewitt]], 33, alias [[K p2 alias|Preach]], of Jersey City, complaint [[K p2 id|W-2019-000419-0901]]; and the owner of the sneakers, [[K p3 name|Chastity Amber Lugo]], 19, who dances under the name [[K p3 alias|Honey Deluxe]] at [[K p3 employer|a club in Secaucus]]. Her complaint is [[K p3 id|W-2019-000420-0901]]. The driver, whose charges were downgraded, had thought that they were buying bagels.

Lieutenant [[K p6 name|Maureen Abdelnour]] asked the youngest of them the question detectives are now trained to ask: did anybody make you do this, hold your money, tell you where to sleep?

"She laughed at me," Lieutenant [[K p6 name|Abdelnour]] said. "She's got her own apartment, her own car, a red Fiat with [[K p3 vehicle|lashes on the headlights]], and she planned it. The men work for her."

[[K p2 name|Prewitt]], who has 'NO DEBTS' inked [[K p2 body|across his knuckles and thumbs]], told a judge that he'd owed [[K p3 name|Lugo]] $300 and considered the matter settled.

[[K p1 name|DeFeo]] had on a wristband from the methadone program and a Little League coach's jacket that turned out to be his father's.

All three go before a grand jury in June. [[K p4 name|Feingold]] will keep the twenty on the wall. [[K p5 name|Castaldo]] has her final in audit on Friday and says that it can't be worse than the floor.

ELSEWHERE ON BROADWAY: Congratulations to [[K p7 name|Yusuf Mansour-Reilly]], 15, of [[K p7 school|Marist]], who took the county bee on "prosecutrix." He'd seen it, he told the judges, in this newspaper.
