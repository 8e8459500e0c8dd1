id: n-0005
genre: news
where: CA-ON
published: 2014-03-07
title: Court notes
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=victim age=70 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=accused age=29 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=convicted age=38 protected=no why=adult-convicted
person p10: role=official age=- protected=no why=official
note: plain: all adults; twins accused; lawyer named like a victim; a town called Alice

PEMBROKE — Two brothers, one stolen excavator and a judge with a sense of humour made for a lively Thursday at the courthouse.

[[K p5 name|Kyle Brisebois]] and his twin, [[K p6 name|Kevin Brisebois]], both 29, each told Justice [[K p2 name|Monique Laframboise]] that it was the other one driving. The machine was found in a creek near Alice on Boxing Day with a Tim Hortons cup in the cab. [[K p4 name|Dan Pilgrim]], for [[K p5 name|Kyle]], said that the Crown couldn't prove which twin it was. [[K p7 name|Nadia Haddad]], for [[K p6 name|Kevin]], said exactly the same thing. Crown attorney [[K p10 name|Walter Pilgrim]], who is [[K p4 name|Dan Pilgrim]]'s cousin and not on speaking terms with him, said he had DNA from the cup. There was a pause. Identical twins, [[K p2 name|Laframboise]] observed, have identical DNA. The trial resumes in May.

[[K p1 name|Roland Trudeau]], 52, of Deep River, pleaded guilty to cashing his late mother-in-law's pension for three years. He'll repay $31,200.

[[K p9 name|Cheryl Ann Vance]], 38, got a conditional discharge for backing her truck over the mailbox, the hedge and the garden gnomes of [[K p3 name|Lorne McGuigan]], 70. "I'd like it noted there were nine gnomes," [[K p3 name|McGuigan]] told the court. His neighbour [[K p8 name|Bev Trudeau]], not related to anyone else in this column, had filmed it all from her porch.
