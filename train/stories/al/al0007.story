id: al0007
genre: blog
where: GB-ENG
published: 2017-05-22
title: From the vestry: what I did not see at the car wash
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=victim,accused age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=decide why=identifies-protected
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: kindly vicar gives too much: names, chapel pew, caravan, wife's name; the car wash where they also slept is W

Some of you have asked why there were two strange men in [[W p1 place|the Lady Chapel pew under the Wakeham window]] at Evensong, and why I cried during the notices. I said that I would write it down.

For two years I have had my little car washed at [[W p1 employer|Fenny Bridge Hand Wash]]. £6, and they do the mats. A thin man with [[W p1 body|a burn across the back of his right hand]] always did mine. I called him "my friend", because I had not troubled to find out that he is called [[W p1 name|Vasyl]].

[[W p1 name|Vasyl Hrytsenko]] is 31 and taught woodwork near Ternopil. He was promised £9 an hour. What he got was £10 a *day*, less rent for [[W p1 address|the caravan behind the jet bays]], and when he asked for the rest a Mr [[K p3 name|Gintaras Petkus]], who ran the place, put his passport through a shredder while he watched. I had bought a raffle ticket from [[K p3 name|Petkus]] at the fete.

His workmate fared worse with us English. [[W p2 name|Bohdan Sych]] walked eleven miles into Northampton to report it and took a pasty from a garage, having not eaten since the day before. He was arrested for the pasty. He had no papers, so he was held nine days at an immigration centre, and [[K p3 name|Petkus]] sent a nephew to the gate to tell him what would befall his people at home. I'd like every one of us to read that again. [[W p2 name|Bohdan]] was punished for the pasty and no one looked at his hands.

It was our treasurer, [[K p5 name|Hilary Cope]], who did what I should have. She asked [[W p1 name|Vasyl]] where he slept, and did not like the answer, and rang the helpline from the frozen aisle. PC [[K p6 name|Dawn Braithwaite]] came out the same night. [[K p5 name|Hilary]] says she was only being nosy. Blessed are the nosy. PC [[K p6 name|Braithwaite]] will talk to the Mothers' Union on the 8th, and I hope that the men will come too.

[[K p3 name|Mr Petkus]] is charged and will be tried in Leicester, so I must say no more of him.

Now the practical. [[W p1 name|Vasyl]] and Mr [[W p2 name|Sych]] are with [[W p1 address|the Lorimers at Old Forge Cottage]] until the summer. They need size 9 boots and someone who plays chess badly. Mr [[W p1 name|Hrytsenko]] is making us a new lectern, and his wife [[W p8 name|Oksana]] is to be telephoned every Sunday from the vicarage, so please do not ring between four and five.

[[D p7 name|Desmond Lorimer]] tells me that the pasty has been paid for. [[D p7 name|Desmond]] went in and insisted on a receipt.

In sorrow and in hope,
[[K p4 name|Rev'd Judith Amoako-Hale]]

Coffee rota: May, [[K p5 name|Mrs Cope]]; June, vacant. Flowers: #[[W p2 url|welcomebohdan]] sunflowers by kind gift of the Brownies.
