id: as0024
genre: news
where: US-NH
published: 2006-03-16
title: After 38 winters Coach [[K p1 name|Dube]] hands in his whistle
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen: none
note: nothing to protect; coach and boys, locker room, beaten, hostage, assault on a record; teenagers named in sport

By [[K p7 name|Priscilla Tarbox]]

BERLIN — They gave him a clock, which he handed straight to the goalie, who'd never in three years been on time.

[[K p1 name|Raymond Dube]], who coached boys' hockey at [[K p2 school|Berlin High]] from 1968 until the horn on Saturday, was roasted on Tuesday night at the Notre Dame arena by some 400 people whom he had at one time or another made to skate until they were ill.

"I was fourteen and he touched my life with a stick," said State Rep. [[K p4 name|Normand Gagne]], class of '79. "Mostly on the shin pads." [[K p4 name|Gagne]] read a proclamation with eleven whereases.

The goalie is senior [[K p2 name|Tyler Morneau]], 17, of [[K p2 address|Cascade Flats]], who stopped 41 shots in the final and let in two. He was beaten, he said, by a better team and one bad bounce. "Coach came in the locker room and nobody wanted to look up. And he goes, '[[K p2 name|Morneau]], what do you want on your pizza?'" [[K p2 name|Tyler]] will play juniors in Lewiston.

Freshman [[K p3 name|Zachary Owusu]], 14, whose assault on the single-season points record fell one assist short, got a harder time. The old man had benched [[K p3 name|Zachary]] for a whole period in January for mouthing off. "He held me hostage," the boy told the crowd, grinning. "I learned the words to the other team's song."

There was, for all that, a serious side. In 1988, when the mill laid off six hundred, he collected used skates in his garage at [[K p1 address|77 Hillside Avenue]] and fitted every child who came by. [[K p5 name|Lucille Therriault]] had five boys. "He never wrote it down," Mrs. [[K p5 name|Therriault]] said. "You can't pay back somebody who never wrote it down."

His wife, [[K p6 name|Claudette Dube]], was asked what she would do with a husband at home. She said she had been abducted as a bride of twenty in a '61 Rambler and taken to a rink, and looked forward to seeing another building. [[K p6 name|Claudette]] has bought two tickets to Daytona.

His record is 604–211–38. Athletic director [[K p8 name|Pauline Roy-Fitch]] said the job will be posted this week and that she did not expect a stampede. "We've a search, we've a form, we have background checks now, he never had to fill one out," said [[K p8 name|Roy-Fitch]]. "I made him do it Monday for a laugh. It came back clean except a trout."

The trout, 1974, was a quarter inch short.

Gifts to the [[K p1 name|Dube]] Skate Fund may be sent to P.O. Box 40, or call [[K p8 phone|603-555-0139]].
