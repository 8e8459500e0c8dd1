id: b-0109
genre: news
where: GB-ENG
published: 2000-11-30
title: Eighty and still on her round
person p1: role=bystander age=80 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=10 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; a newspaper delivery woman, aged 80; a great-niece of ten helps; an old robbery told as an anecdote with an adult victim

Yesterday [[K p1 name|Doris Wetherell]] was eighty, and yesterday, as on 22,000 other mornings, Castle Street had its papers by seven.

She was robbed just once, in 1974, of a bag with nine Telegraphs in it. "He brought them back," said Mrs [[K p1 name|Wetherell]]. "I'd have had him otherwise. He read me the crossword."

Newsagent [[K p2 name|Anil Vaghela]] presented her with a reflective sash. Great-niece [[K p3 name|Jodie]], ten, who does the even numbers on Saturdays, got a bar of chocolate, and asked for the sash.
