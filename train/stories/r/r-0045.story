id: r-0045
genre: news
where: SG
published: 2012-09-03
title: Maid fined for running away with employer's phone
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

A domestic helper who fled down nine flights with her employer's handphone was fined $1,200 on Monday.

[[W p1 name|Siti Nurhaliza Wulandari]], 20, from Central Java, had taken it to call her agent. She had not been paid for thirteen months, District Judge [[K p3 name|Adrian Seow]] heard; [[K p2 name|Madam Cheryl Ong]], 43, held the passport, locked the gate and said the debt to the agency had doubled.

[[K p2 name|Madam Ong]] is being charged separately with forced labour and assault. "My client borrowed a phone," said [[K p4 name|Ravi Pillai]], who acted for free.

[[K p5 name|Uncle Lim]], who sells porridge at the void deck, gave [[W p1 name|Siti]] slippers. She had lived at [[W p1 address|Blk 288C, #09-114]]. Her work permit, [[W p1 id|0 38114272]], is cancelled.
