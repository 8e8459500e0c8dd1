id: ao0035
genre: blog
where: US-KY
published: 2013-03-28
title: Holy Thursday, a stolen chalice, and [[K p1 name|Will]]
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=9 protected=no why=minor-not-in-crime
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
note: nothing to protect; parish blog on an adult thief; "victim" and "lamb" in the liturgical sense; an altar server; names that are words

From the kitchen table of [[K p2 name|Dolly Hagan-Trujillo]], St. Isidore's, Bardsville Knob.

They that have ears: the chalice is back.

I know that half of you read about it in the Standard. "Man, 26, charged in church theft." So it was, and the man's name is [[K p1 name|Will Grace]]. It couldn't be better if I'd invented it. [[K p1 name|William Dale Grace]], of [[K p1 address|Possum Trot Road]], [[K p1 id|jail no. 55210]], receiving stolen property and criminal trespass, and his bond was paid by — but I go too fast.

The Paschal Victim is what we'll sing about on Sunday. The victim this week was [[K p7 name|Father Cyprian Mbeki-Doyle]], who had that cup from his grandmother in Limerick. Someone came in by the coal door last Thursday. It took the cup, the poor box (four dollars) and, this is odd, a bag of the palms.

[[K p3 name|Sheriff Merle Ballard]] asked the pawnshops. [[K p4 name|Lois Ann Spalding]], who has the antique mall on 31E, knew it the minute that it came in under a coat. [[K p4 name|Lois Ann]] gave him sixty dollars so he would wait for more, and telephoned from the fitting room. "He asked me if I wanted the palms too," [[K p4 name|Mrs. Spalding]] said.

Here's the part that wasn't printed. [[K p7 name|Father Cyprian]] went up to the jail with the four dollars. He'd found that the boy (all men under forty are boys to him) had slept in the boiler room since January. [[K p7 name|Father]] paid the bond with his Easter suit money. [[K p1 name|Grace]] starts Monday as our sexton, and [[K p3 name|Ballard]] says that it's the worst idea he has heard since his own second term.

[[K p6 name|Dr. Ignatius Wu]], who restores silver in Louisville, is taking out the dent, free. [[K p6 name|Dr. Wu]] is Presbyterian.

Tonight at seven, washing of the feet. [[K p5 name|Chantal Niyonzima]], 9, will carry the towel; she's [[K p5 school|in Sister's fourth grade]] and it's her first time serving. [[K p5 name|Chantal]] wants to know whether feet will be smelly. I said we can only hope. Will you come? Grace before meals is at five in the hall, with catfish.

Thou shalt not leave your car in Medley's lot.

Call me, [[K p2 phone|502-555-0136]], for rides. — [[K p2 name|Dolly]]

2 comments
[[K p4 name|L. A. Spalding]]: he owes me sixty dollars
[[K p1 name|will g.]]: yes mam. friday
