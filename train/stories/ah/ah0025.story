id: ah0025
genre: news
where: US-NC
published: 2003-11-06
title: Bolivia council splits over truck stop; veteran clerk retires
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=16 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
note: nothing to protect; council meeting with solicitation, escort, minors, massage, juvenile used innocently; many numbers and streets

By [[K p8 name|Edna Varnum-Cho]]

BOLIVIA — Solicitation was on the agenda twice on Monday, and neither time did it mean what the back row hoped.

First, the town council voted 3-2 to require a $10 permit of anyone who solicits for charity at the four-way stop. Commissioner [[K p1 name|Lincoln Hewett]] said that the band boosters had been "holding drivers captive with a boot." [[K p2 name|Gracie Formyduval]], who voted no, said that she had a grandson in the boosters and that nobody had ever been held at that corner longer than the light.

The grandson, [[K p7 name|Will Formyduval]], 16, was there in uniform. He plays [[K p7 other|the only sousaphone in the Brunswick band]] and will, he told the board, pay the $10 himself. "I'll get it at the four-way stop," [[K p7 name|Will]] said.

Second, the board opened sealed bids it had solicited for a new well. Low bidder was [[K p4 name|Trujillo]] Drilling of Shallotte at $88,140. Owner [[K p4 name|Manny Trujillo]] was asked whether he would use local labor. "My brother," he said.

The long fight was over a truck plaza at [[K p5 address|1180 Midway Road]]. The developer, [[K p5 name|Chase Kornegay]], wants sixty spaces, showers, a chapel and a massage chair. Residents of Danford Road fear noise and night traffic. [[K p5 name|Kornegay]] offered a fence and an escort for any oversize load. "People hear 'truck stop' and think of the worst thing they ever saw on television," he said. "I'm selling diesel and eggs."

Police Chief [[K p3 name|Nathaniel Bellamy]] said that in nine years he has had two calls from the existing station, one a stolen pie and one a juvenile alligator. He called both minor offenses. [[K p3 name|Bellamy]] gave the board his badge-number list, with his own, [[K p3 id|001]], and asked for a second car.

[[K p1 name|Hewett]] moved to table the plaza until December. [[K p2 name|Mrs. Formyduval]] moved to deny. Mayor [[K p6 name|Summerlin Potts]] broke the tie for tabling and then, without a vote, called for cake.

The cake was for [[K p6 name|Potts]]'s own sister-in-law, though no one says that it influenced him: [[K p4 name|Trujillo]]'s driver had dropped it off. Clerk [[K p8 name|Edna Varnum-Cho]], who has kept these minutes since 1974 and sends them to this paper as she pleases, has retired, and writes this as her last. She was given a clock. She is to be found at [[K p8 address|44 Randolphville Road]], where she does not wish to hear about the well.

In other business, a victim of last month's hail asked for help with a roof and got it, from the chief, Saturday at eight. Bring a hammer. Where there's a will, as the young man with the horn says.

Phone the new clerk at [[K p6 phone|910-555-0161]].
