id: ae0106
genre: news
where: US-WA
published: 2009-03-19
title: 12-year-old drove getaway minivan, police say
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=60 protected=no why=adult-victim
note: juvenile accused with his father (relative D); unrelated co-defendant K; van is the family's

It was the booster seat that gave them away.

Two men who robbed [[K p5 employer|Cascade Coin & Pawn]] on Saturday with a starter's pistol ran out to [[W p1 vehicle|a gold Windstar with a 'Mt. Baker Little League' sticker]], a clerk told Bellingham police, and at the wheel was somebody whose eyes came about up to the dashboard. He signaled at every turn. He was stopped nine blocks away at a red light which he had waited for.

The driver is 12. His father, [[D p2 name|Ronald Scott Peavey]], 34, of [[W p1 address|2744 Yew Street]], is charged with robbery and with a good deal more. [[K p3 name|Anatoly Bezruk]], 29, of [[K p3 address|1600 E Street, Apt. 4]], who is out of work since [[K p3 employer|the Squalicum pulp mill]] closed, is charged with robbery.

Lt. [[K p4 name|Carla Washington-Finn]] said that the boy would go before a juvenile judge. "He was polite. He told my officer, '[[W p1 name|Corbin]] doesn't have a license.' He talks of himself like that."

The pawnbroker, [[K p5 name|Yosef Adler]], 60, got back a tray of rings and asked if the kid was all right. He is with his grandmother, [[W p1 relative|Inez Peavey]].
