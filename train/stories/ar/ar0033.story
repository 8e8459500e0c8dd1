id: ar0033
genre: news
where: US-TX
published: 2009-12-02
title: Pawnshop robber caught by the barber whose chair he paid for
person p1: role=accused age=28 protected=no why=adult-accused
person p2: role=victim age=59 protected=no why=adult-victim
person p3: role=witness age=46 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=accused age=31 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adults only; street names, booking numbers, ring/pimp slang, victim's own address and a debt that is only a debt

By [[K p8 name|Socorro Almanza]]

ODESSA — A shave costs $12 at [[K p3 employer|Delroy's]]. It was the hundred-dollar bill that [[K p3 name|Delroy Whyte]], 46, did not like, having seen it before: it had a blue mustache on Franklin.

He had drawn the mustache. He'd spent that bill a week earlier, on a pawned guitar, at the shop next door.

"I lathered him good and slow," said [[K p3 name|Whyte]], "and put the hot towel over his eyes, and I told my nephew in patois to run."

Police arrived before the second cheek. In the chair was [[K p1 name|Casey Lyn Breedlove]], 28, of [[K p1 address|1907 Tumbleweed Drive]], who is called "[[K p1 alias|Slick]]" and is accused of holding up the Golden Spur pawnshop at knifepoint on Nov. 24. [[K p1 name|Breedlove]] was booked half shaved. The picture, [[K p1 photo|breedlove_112709.jpg]], has been viewed 9,000 times.

The owner of the shop, [[K p2 name|Farid Mansour]], 59, was tied with extension cord and lost $2,340, eleven rings and a tooth. He was cut free by a customer who wanted to look at a drill. "The tooth was going," [[K p2 name|Mansour]] said at his home on [[K p2 address|Sagebrush Court]]. "The rings I mind."

A second man, [[K p5 name|Arturo "Pimp Daddy" Sandoval]], 31, surrendered on Monday. Sgt. [[K p4 name|Kelli Wofford]] explained, since everyone asks, that [[K p5 name|Sandoval]] details cars, and that the name is painted on his trailer. He'd lent [[K p1 name|Breedlove]] $600 in the spring. To be rid of the debt, he is alleged to have said, [[K p1 name|Breedlove]] could either sell blood or do the pawnshop.

"He could also have paid it off by the month," said [[K p4 name|Wofford]]. "No one made him do anything. We asked."

The two are in the Ector County jail, numbers [[K p1 id|09-14402]] and [[K p5 id|09-14471]]. Magistrate [[K p6 name|Harlan Stroman]] set bond at $60,000 for the first and $15,000 for the second. [[K p6 name|Stroman]], who is bald, asked how the barber was doing for business.

Very well, as it turns out. There's now a line on Saturdays.

As for the bill, [[K p7 name|Lynette Oyelaran]], who teaches numismatics in the college's evening school, was asked to say whether the mustache had hurt its value. It's legal tender still, according to [[K p7 name|Oyelaran]], so long as more than half of it is left. The same, she added, could be said of the suspect's beard.

[[K p2 name|Farid Mansour]] has reopened, with a buzzer. He has one drill on hold, for the man who cut the cord, at no charge. Anyone who's offered a woman's opal ring, size 6, in a setting like a snail is asked to phone him at [[K p2 phone|432-555-0166]].

[[K p3 name|Whyte]] has the guitar in his window. It isn't for sale, and neither, he says, is the towel.
