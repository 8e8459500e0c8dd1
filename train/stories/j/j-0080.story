id: j-0080
genre: social
where: US-IA
published: 2018-08-28
title: Comments on "Ottumwa spa worker pleads to lesser charge" (KTVX page)
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: thread under a news link; a commenter defends her and outs her; another gives the trailer court; the accused is named in a reply from the station

[[K p3 name|Dwayne Riggle]]: Plea bargain lol. She knew what she was doing. Same one that used to be at the spa in Fairfield before

[[K p4 name|Mary Pat Conlon]]: [[K p3 name|Dwayne]] did you read it? Her boss locked her in. It says he "kept her papers and told her that the police would deport her and took photographs to send to her mother." That's from the court

[[K p3 name|Dwayne Riggle]]: and she could of walked out any time, its 4 blocks to Hy-Vee

[[K p5 name|Lupe Arrazola]]: Her name is [[W p1 name|Malee]]. My daughter does her English homework with her at [[W p1 place|the Wednesday class in the basement at First Lutheran]]. She is a good person and she is from Thailand, not China like you all keep saying.

[[K p4 name|Mary Pat Conlon]]: [[K p5 name|Lupe]] maybe not her name, she's a victim in this

KTVX Newsroom: Hi all. To be clear about the record: [[K p2 name|Henry Jay Pfaff]], 50, the owner, is charged with human trafficking and pimping, and she'll be called as a witness against him. We don't name trafficking victims. Please follow suit.

[[K p3 name|Dwayne Riggle]]: To late station had it up 2 hrs this morning, "[[W p1 name|Malee Srisuk]], 34, pleaded guilty to prostitution." I've got the screenshot. Lives [[W p1 address|lot 19 Valley View trailer ct]], anyone can see [[W p1 vehicle|the scooter]]

[[K p4 name|Mary Pat Conlon]]: Reported. KTVX please do something about [[K p3 name|Riggle]].

KTVX Newsroom: Hidden. We're sorry for this morning.

[View 14 more]
