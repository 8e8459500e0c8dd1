id: w0058
genre: news
where: US-TN
published: 2010-06-24
title: Raid at Nashville hotel nets pills, no arrests of guests
person p1: role=accused age=51 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a hotel raid for drugs among adults; women in rooms are a church choir; nothing to protect

Twenty-two women from a choir in Paducah were made to stand in the hall of the Briley Plaza Inn in their robes on Tuesday night, while Metro officers went through every room on the fourth floor.

What the officers were after was in 418. [[K p1 name|Stanford Bixby]], 51, a pharmacist, of [[K p1 address|2004 Blair Place]], and [[K p2 name|Holly Anne Mayhew]], 38, of [[K p2 address|Lebanon, Tenn.]], had 3,100 oxycodone pills in a rolling suitcase, Det. [[K p3 name|Art Zimmer]] said. The suitcase was tagged [[K p1 id|DL 0006 441]]. [[K p1 name|Bixby]]'s [[K p1 vehicle|Volvo, tag 771-GTR]], was also taken.

The desk clerk had called about "a lot of women, one man, and cash." The man was the choir's director, [[K p4 name|Orrin Peale]], who had collected for pizza.

"We were asked if we're here of our own will," he said. "I've wondered that about altos."

[[K p1 name|Bixby]] and [[K p2 name|Mayhew]] are due in General Sessions, [[K p3 address|408 Second Avenue North]], on July 8. Nos. [[K p1 id|GS 441870]] and [[K p2 id|441871]].
