id: a-0006
genre: news
where: US-IA
published: 2003-08-28
title: Council splits over leash law
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect; a nine-year-old speaks at a council

Nobody in Wapsie Falls disputes that Duke is a good dog. What the council could not settle in an hour and forty minutes Tuesday was whether he ought to be tied.

Councilman [[K p1 name|Vern Ostby]] moved to require leashes inside the city limits. Councilwoman [[K p2 name|Jeanne Kapler]] moved to lay his motion on the table, where it joined a motion about chickens left over from June.

"My mother's hip was broken by a beagle," [[K p1 name|Ostby]] said.

[[K p3 name|Harold Dvorak]], who owns Duke, a Newfoundland of about 140 pounds, said that the dog had walked the mail route with the carrier since 1998 and had never so much as growled. He had brought letters. He had also brought the dog.

The youngest speaker was [[K p4 name|Tessa Lindgren]], who is 9 and goes to [[K p4 school|St. Boniface]]. "He waits for me at the corner every day, and if he's on a rope he can't," [[K p4 name|Tessa]] said.

The vote was 3-3. Mayor pro tem [[K p2 name|Kapler]] declined to break a tie that concerned, she said, a constituent.

— [[K p5 name|Lorna Beck]]
