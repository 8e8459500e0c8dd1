id: j-0044
genre: news
where: US-OH
published: 2009-07-02
title: Door-to-door seller jailed in Wooster was hungry, and 1,100 miles from home
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=author
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: magazine crew; arrested for soliciting without a permit and theft of a sandwich; town Hope in text is his home town; a car and nickname

The citation says "peddling without permit" and "theft, one (1) turkey sandwich."

When [[K p5 name|Velma Yoder]] opened her side door on Quinby Avenue a week ago Thursday, the boy on the step was so thin that she forgot to be annoyed. He told her he was earning points toward a trip to Italy. She said she'd get her checkbook. She came back and he was at the counter with his mouth full.

"I'd have made him a better one," she said.

The Wooster police took him to the Wayne County jail, where he was entered in the book as [[W p1 name|Dakota Lee Strunk]], 19, of Hope, Arkansas; transient; not employed. It was three days before he asked a deputy, [[K p3 name|Brent Mast]], whether the bars kept people out as well.

He'd answered an ad in January, the deputy learned. A manager, [[K p2 name|Lonnie Quade]], 34, took his license and his phone on the bus. He sold six days a week from eight to ten at night. The crew slept six to a room, those who missed quota on the floor, or outside. Every tank of gas and every carton of noodles went down in a notebook, and by June he owed $1,470. In Terre Haute, a girl who asked for a bus ticket home was left on a ramp. In Lima two others held him down while [[K p2 name|Quade]] used a belt. He was called "[[W p1 alias|Toothpick]]."

The deputy went and sat in the cell with him for the length of a lunch. It was then that he learned about the phone call. On Sundays each seller was let ring home for three minutes with the speaker on and [[K p2 name|Quade]] across the table eating sunflower seeds, and was to say that sales were great. "I said they were great eleven times," the young man told him. On the twelfth Sunday he said that the weather was nice, and had to go without supper for it.

His mother, reached in Arkansas, had thought that it was odd about the weather.

"It's the oldest form of labor trafficking that still knocks at your door," said [[K p4 name|Camille Osterhout]], who studies sales crews. She says there's little hope of the law catching a van.

They caught this one. It was a white fifteen-seater in the lot of the bowling alley. [[K p2 name|Quade]] was charged on Tuesday with assault and with compelling.

The peddling charge was dropped. So was the sandwich. He is at [[W p1 place|the Yoders']] for now, where he's put on nine pounds.

By [[K p6 name|Abigail Nussbaum]]
