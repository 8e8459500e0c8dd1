id: n-0043
genre: news
where: GB-NIR
published: 2012-03-09
title: Judge names and shames, then un-names
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=convicted age=20 protected=no why=adult-convicted
person p3: role=convicted age=23 protected=no why=adult-convicted
person p4: role=victim age=77 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=no why=adult-bystander
note: burglary by youth with two adults; the judge lifts ban and reinstates next day; Magee accused and Magee magistrate and Magee College

For one evening and part of a night a Londonderry teenager was nameable, and a number of people named him.

He's 16. He was with [[K p2 name|Ciarán Magee]], 20, and [[K p3 name|Pearse Toner]], 23, when they broke into the home of [[K p4 name|Miss Honor Babington]], 77, a retired organist, and took her metronome in the belief that it was a safe.

On Wednesday District Judge [[K p5 name|Barney Magee]] (from Magherafelt, and nothing to the first-named) jailed both men for ten months, gave the boy a probation order and said that the public had a right to know. On Thursday, when [[K p6 name|Una Loughran]] for the boy had drawn his attention to the 1998 Order, he said that it hadn't.

In between, a page called Derry Wall had posted "the three wise men": [[K p2 name|Ciarán]], [[K p3 name|Pearse]] and [[W p1 name|Fionn Doherty-Cole]], of [[W p1 address|Benview Park]], "him that does [[W p1 other|the Irish dancing]]". The post was still up at noon. [[K p7 name|Inspector Sheila Coyle]] said that officers were speaking with its administrator, whose name they do have.

[[K p4 name|Miss Babington]], a visiting lecturer at Magee College in her day, has had her metronome back. "The boy was the one who carried it carefully," she said. Her niece, [[K p9 name|Diana Babington-Rhys]], is getting her a dog.

[[K p8 name|Eamon Toner]], who chairs the residents' group and is the second man's uncle, said the family was mortified.
