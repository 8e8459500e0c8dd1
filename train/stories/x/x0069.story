id: x0069
genre: news
where: US-TX
published: 2019-08-01
title: Debt collector to pay for calls to dead man
person p1: role=deceased age=- protected=no why=adult-bystander
person p2: role=relative,author age=- protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; debts, threats, fees, all of the consumer kind

AMARILLO — For fourteen months after [[K p1 name|Alvin Hebisen]] was buried, a voice rang his widow to say that he had better pay up.

First it was $300, then $900, then with fees $2,750. "They said they'd come to the house. They said they'd take the house," said [[K p2 name|Nelda Hebisen]], 79. "I said come on. He's in the side yard, you can ask him yourself." (He's at Llano Cemetery. She was, she said, vexed.)

A Potter County jury gave her $140,000 on Wednesday. The firm's owner, [[K p3 name|Chance Merriman]], told jurors his callers work from a script. Plaintiff's lawyer [[K p4 name|Hector Lujan]] read it to them in a monotone, twice.

Judge [[K p5 name|Patience Abernathy]] asked [[K p3 name|Merriman]] who'd written that the debt "would follow the family." He couldn't say. [[K p2 name|Mrs. Hebisen]] could. "It'd better have good shoes," she said.
