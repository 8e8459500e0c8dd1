id: ae0076
genre: news
where: GB-ENG
published: 2001-04-26
title: Farmer fined over slurry
person p1: role=convicted age=49 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; pollution by a farm business; a child who takes part in the restocking only

Two miles of the River Yarty ran the colour of tea in February, and on Tuesday it cost [[K p1 name|Gordon Luscombe]] £4,000.

[[K p1 name|Luscombe]], 49, of [[K p1 address|Higher Northay Farm]], Whitestaunton Moor, admitted that a pipe had burst and that he'd had his mind on foot-and-mouth. The Environment Agency's [[K p2 name|Caroline Dauncey]] counted 1,140 dead trout, each one a victim, in her words, "of a five-pound clip".

The first of the new fish went in on Sunday, out of the bucket of a Brownie. [[K p3 name|Rosie Sparks]], 8, of the [[K p3 other|2nd Yarty Vale pack]], called it Gordon, and meant it kindly.

Angling club secretary [[K p4 name|Ken Hsu]] hopes to have put back a thousand by the summer. The farmer has promised the Brownies a day with the lambs, when days with lambs are allowed.
