id: aw0023
genre: news
where: IN
published: 2022-08-09
title: Begging ring at Charbagh: boy who 'kept the cash' sent to observation home
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=victim age=7 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: forced begging; a boy of 14 written of as the gang's cashier; leaks by tea seller, railway memo and viral video

LUCKNOW — To the railway police he's the cashier. He is 14, he can add, and when the gang that put children on the platforms of Charbagh to beg was broken up on Sunday he had Rs 3,140 in a biscuit tin.

"[[W p1 name|Irfan]] was the main operator's right hand," Inspector [[K p5 name|Devki Nandan Shukla]] of the GRP told a press meet, before a colleague nudged him. "I mean, the child in conflict with law."

Two adults are in jail. [[K p3 name|Ramzan Qureshi]], 49, known as [[K p3 alias|Chacha Langda]], though he walks perfectly well, and [[K p4 name|Sunita Bahelia]], 38, are charged with trafficking and with using children for begging. Police say that the pair picked the children up at Gonda and Bahraich stations, kept them in [[W p1 address|a shed behind the ice factory at Mawaiya]] and sent them out in shifts. Who brought in less than Rs 200 didn't eat. [[K p4 name|Bahelia]] used balm to make eyes water.

The boy was with them since he was nine. His job, he told the Juvenile Justice Board, was to count, since he'd been to school. When he counted wrong he was hung by the wrists. The board sent him to [[W p1 address|the observation home at Mohan Road]] all the same, for theft: GRP No. [[W p1 id|0419/22]]. Its member [[K p6 name|Kalpana Awasthi]] dissented. "You don't prosecute the till," [[K p6 name|Awasthi]] wrote.

It was [[W p2 name|Guddi]], seven, who broke the thing. She told a tea seller that she'd like to go home now. [[K p7 name|Ram Sajeevan]], whose stall is at the end of platform 6, gave her a bun and held on to her. "She calls the big boy [[W p1 alias|Munshi]]. She says that [[W p1 alias|Munshi]] gave her his own 200 on days she had none," [[K p7 name|Sajeevan]] said. "What kind of gangster is that?"

A video of the rescue has been seen two lakh times. The title is "[[W p2 name|Guddi]] ki ghar wapsi"; at 0:41 her locket opens and one can read [[W p2 body|"Guddi Nishad, Colonelganj" beside Hanuman]].

By a memo of the Railways the boy's mother has been traced. "Kindly inform Smt. [[W p8 name|Shabnam Ansari]], w/o late [[W p8 relative|Yusuf]], of [[W p8 address|mohalla Qaziana, Nanpara]], that her son [[W p1 name|MD IRFAN ANSARI]], DOB [[W p1 birthdate|17-01-2008]], is available." She had reported him lost in 2017. He has, the memo adds, [[W p1 body|a notched right ear and a lisp]].

[[K p3 name|Qureshi]] told the magistrate that he'd begun as a beggar child himself, on the same platform, under another Chacha. [[K p5 name|Shukla]] said that it might even be so.

[[K p9 name|Zehra Kidwai]]

Picture on page 1: [[W p1 photo|the biscuit tin, and the hand of the accused juvenile Irfan A.]]
