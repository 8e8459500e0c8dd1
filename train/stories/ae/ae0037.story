id: ae0037
genre: news
where: US-ID
published: 2001-08-09
title: Passport found in potato
person p1: role=bystander age=46 protected=no why=adult-bystander
person p2: role=bystander age=22 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect; a mislaid passport, a farm worker, a debt, all innocent

Farm hand [[K p2 name|Efraín Salcedo]], 22, had given up on his passport when it came down the conveyor at [[K p2 employer|Snake Plain Packing]] on Tuesday, folded round a russet.

He lost it in April on the digger. His boss, [[K p1 name|Dorothy Hakala]], 46, of [[K p1 address|2200 S. 1600 E.]], had lent him the money for a new one and refused to be paid back. "There's no debt here. He fixed my porch," she said.

[[K p2 name|Salcedo]] flies to Zacatecas on the 20th to be married and flies back on the 30th. Plant manager [[K p3 name|Lyle Barrus]] has kept the potato.
