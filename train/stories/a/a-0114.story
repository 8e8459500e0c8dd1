id: a-0114
genre: news
where: US-GA
published: 2007-05-18
title: Valedictorian will give speech in three languages
person p1: role=bystander age=18 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: nothing

DALTON GROVE — [[K p1 name|Citlali Arredondo]] will say thank you to her teachers in English and to her parents in Spanish. The third language is for her grandmother, [[K p2 name|Tomasa Xochitl]], who will be listening on a phone in Puebla and for whom the rest would be noise.

"It's four sentences in Nahuatl. Nobody in the gym is going to know if I get it wrong except her, and she'd know in the *first* one," said [[K p1 name|Arredondo]], 18, who has a 4.0 at [[K p1 school|Murray Ridge High]] and a scholarship to Agnes Scott.

Principal [[K p3 name|Lamar Stiles]] read it ahead of time. He asked what it said. She told him he would have to come to Puebla.
