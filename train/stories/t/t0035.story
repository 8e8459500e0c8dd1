id: t0035
genre: news
where: US-VA
published: 2002-11-21
title: Deportation hearing for woman who "sold company" in Seven Corners
person p1: role=accused,victim age=25 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim age=23 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-adult
note: karaoke-bar drink girl, deported; her cousin in the same house testifies unnamed then named

ARLINGTON — For every glass of watered juice that a customer bought, she got a chip. For every chip she was told that her debt went down by a dollar. She was in Virginia for fourteen months, and it went up.

Immigration Judge [[K p3 name|Paul Ridenour]] will decide next week whether [[W p1 name|Park Soon-ja]], 25, of Busan, is to be deported for having, in the government's words, engaged in prostitution. Trial attorney [[K p4 name|Lisa Marchetti]] said the statute leaves no room for reasons.

There were reasons. The owner of the bar, [[K p2 name|Choe Yong-su]], 43, who is under federal indictment in Alexandria, met her at Dulles and took her visa and return ticket, a cousin testified. Three men lived downstairs in [[W p1 address|the house on Juniper Lane]] to see that no one went walking. When a customer offered enough, you went along with him in the car; those who refused had their food weighed.

The cousin, 23, who'd been brought to the same house and got out of it by way of a dentist, spoke behind a folding screen. "Miss [[W p6 name|Min-hee]], a bit louder, please," said the judge.

"If you wrote this in a novel, they'd call it heavy-handed," said [[K p5 name|Carla Fonseca]] of the Alder clinic, who watched. The file is [[W p1 id|A78 555 019]].

