id: ah0052
genre: social
where: US-GA
published: 2026-01-20
title: Savannah Youth Track & Field — weekend results and thank-yous
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=12 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
note: nothing to protect; minors in sport with bib numbers, schools, nicknames, handles; words kidnapped, robbed, victim, bust, hostage in jest

**Savannah Swifts TC** · posted by [[K p8 name|Michelle Obi-Hart]] · public

What a Saturday!! Here's the whole rundown, with apologies for the typos, I'm writing this in a van full of wet socks.

GIRLS 15-16: [[K p1 name|Amara Castellanos]], 15, [[K p1 school|Islands High]], bib [[K p1 other|317]], took the 400 in 57.02. She got boxed in at the bell and still ran them down. One victim at a time, says [[K p4 name|Coach Dre Pinkney]]. [[K p1 name|Amara]] says she "just wanted to get warm."

GIRLS 13-14: [[K p2 name|Hope Nakamura]], 13, was robbed. I'll say it. She was third at the line by a braid, and they gave it to lane six. [[K p4 name|Coach Pinkney]] filed a protest ([[K p4 id|form 22-B, no. 0119]]) and the referee, [[K p5 name|Clement Addo]], looked at the film and gave it back. Class act, [[K p5 name|Mr. Addo]]. Never lose hope!

BOYS 17-18: [[K p3 name|Chase Lindgren-Moss]], 17. Two attempts at 6-4, both a bust. Third one, over, by nothing, with [[K p3 body|that lightning bolt shaved in his head]]. He goes by [[K p3 alias|@chase_the_bar]] if a college coach is reading. [[K p3 name|Chase]] is at [[K p3 school|Jenkins]] and has a 3.8.

BOYS 11-12: [[K p7 name|Zion Whitehorse]], 12, ran his first mile, stopped to help a boy up, and came in last, with the boy. The announcer lost it. So did I. [[K p7 name|Zion]], you're the reason that I drive the van.

THANK YOU to [[K p6 name|Ms. Dorothy Pham]], who was held hostage at the concession stand for seven hours by a broken till. [[K p6 name|Ms. Pham]] gave change out of her own purse. She's the purple house at [[K p6 address|40 Wickersham]], if you owe her for a hot dog.

LOST: the team's stuffed falcon, Gerald. He was kidnapped from the tent about noon. There's been a ransom note (in crayon, wants Skittles). Suspects are all under ten. No charges will be filed if he's on my porch by Tuesday.

NEXT MEET: Feb. 7, Macon. Van leaves at 5:15 a.m. from [[K p8 address|my driveway on Tybee Cut Road]]; text [[K p8 phone|912-555-0147]]. Rides are free, but I do take it out of you in labor: somebody folds the tent.

COMMENTS
**[[K p5 name|Clement Addo]]**: The film doesn't lie. A braid is not a torso, but it was her torso too.
**[[K p6 name|Dorothy Pham]]**: I'm owed for eleven.
**[[K p4 name|Dre Pinkney]]**: [[K p2 name|Hope]] icing that knee tonight. [[K p1 name|Amara]] NO basketball
**[[K p3 name|Chase L-M]]**: i have gerald. he says he's happy here
