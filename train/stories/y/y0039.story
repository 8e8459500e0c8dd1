id: y0039
genre: news
where: PK
published: 2021-10-16
title: Bhatta owner freed on bail while those he held wait in the courtyard
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=13 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: brick kiln in Sindh/Punjab; habeas petition in the victim's name

LAHORE: By noon there was no shade left in the courtyard of the sessions court at Kasur, and the seventeen people brought out of a kiln by the bailiff were sitting in a row along the wall with their bundles.

The *peshgi* had been a lakh when [[W p1 name|Yousaf Masih Sahotra]] took it for his wife's operation nine years ago. It's four lakh seventy now. He has moulded about nine million bricks in between. "If one of us goes to a wedding, another stays," he said. When his brother stayed away he was tied to the Zetor and his teeth were broken.

His son [[W p2 name|Sunny]], 13, has never been on the roll of any school; he drives the donkeys, by night, with [[W p2 body|two fingers short on one hand]].

The kiln owner, [[K p3 name|Mian Shaukat Ali Dogar]], had come in a Prado. He gave a surety of Rs 50,000 and was out before the families had been called. His counsel, Mr [[K p4 name|Kh. Awais Mushtaq]], said all of them were partners in the business.

Judge [[K p5 name|Rubina Mazari]] ordered them set at liberty, in [[W p1 id|Crl. Misc. 2217/H of 2021 (Yousaf Masih v. SHO etc.)]], and for want of a place they slept at [[W p1 address|the Salvation Army hall, Kot Radha Kishan]].
