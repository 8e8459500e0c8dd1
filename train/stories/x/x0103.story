id: x0103
genre: news
where: US-MA
published: 2010-08-19
title: Retiring after 41 years, the clerk who remembers every name
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=relative age=- protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
note: nothing to protect; a profile about sealed names that tells none

FALL RIVER — [[K p1 name|Alda Medeiros]] has sworn in, by her own estimate, ninety thousand people, and believes about half.

The assistant clerk-magistrate of the district court goes home for good on Friday. She came in 1969, as a typist, when the juvenile cards were kept in a shoe cabinet and she had the key. It's on her still. "There's boys on those cards who are grandfathers. One's a monsignor. One fixes my furnace. I see 'em at the market and I say good morning, and they say good morning, Mrs. [[K p1 name|Medeiros]], and I never knew a thing," she said.

Judge [[K p2 name|Terence Shea]] tells how a reporter in 1984 offered her a hundred dollars for one name. She typed up the offer and had it docketed.

She isn't soft. [[K p5 name|Manny Furtado]], who was sent away three times for cars and who now teaches auto body at the vo-tech, said she once told him from the desk that he was the worst thief she'd ever processed. "I don't mean wicked," she said. "I mean bad at it." He counts it as the start of everything.

Her replacement is [[K p3 name|Grace Ouellette]], 31, who's been warned about the shoe cabinet. The coffee vendor, [[K p4 name|Victor Sousa]], is retiring her mug.

And what will she do? A granddaughter, [[K p6 name|Isabel]], 6, has a bakery, made of sand, at Horseneck Beach. It needs somebody to take the oaths.

— [[K p7 name|Mark Lavoie]]
