id: k-0055
genre: news
where: US-WI
published: 2012-12-05
title: Promotions at Kettle Moraine Cheese
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: business; nothing to protect

PLYMOUTH — Kettle Moraine Cheese Co. has named [[K p1 name|Gretchen Dombrowski]] vice president of operations and [[K p2 name|Mai Lor]] head of quality, effective Jan. 1.

[[K p1 name|Dombrowski]] started on the string cheese line in 1991 and is believed to be the only executive in the county who can still braid. [[K p2 name|Lor]], a microbiologist, came from the state lab, where she had twice failed the company on coliforms.

"We figured we would sooner have her on the inside," said owner [[K p3 name|Otto Baumgartner III]].

Retiring after forty-four years is plant manager [[K p4 name|Dale Kuehl]]. He has asked for no party, no plaque and no cheese.
