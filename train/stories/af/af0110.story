id: af0110
genre: news
where: US-OH
published: 2018-08-16
title: Zanesville roofer's widow pays the debt he owed
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
note: innocent: roofing, debt, crew, ledger

ZANESVILLE — He kept a ledger with every man's name, and what he owed them.

When [[K p1 name|Roy Lee Mautz]] fell in June he left a widow, a ladder truck and $11,340 in unpaid wages; the bank had called his loan the same week, and he hadn't told a soul, least of all his crew.

[[K p2 name|Carolyn Mautz]] found the ledger in his lunch box. She sold the truck on Tuesday, and on Wednesday drove round to six houses with six envelopes.

"I told her to keep mine," said [[K p3 name|Pete Yarbrough]], who had been on the crew since high school. "She said that [[K p1 name|Roy]] would haunt me. He would, too, the stubborn cuss."

There was a seventh name in the book, a boy who had worked for three days in 2009. She's still looking for him. It is for $96.
