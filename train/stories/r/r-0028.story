id: r-0028
genre: news
where: TH
published: 2016-08-22
title: Deckhand accused of mutiny says he was sold
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

Songkhla — A Burmese fisherman charged with assaulting his captain told a court on Monday he hadn't touched land in 26 months.

[[W p1 name|Aung Kyaw Lin]], 31, was sold to the trawler for 15,000 baht by a broker who'd promised cannery work. Captain [[K p2 name|Somchai Rattanakul]], 57, held his seaman's book and threatened to throw him over the side, he testified. Last March he swung a gaff.

[[K p2 name|Somchai]], too, has since been charged. Police Colonel [[K p3 name|Wichai Boonmee]] said that one crime doesn't excuse another.

Cook [[K p5 name|Ko Myint]] confirmed the threats. Lawyer [[K p4 name|Preeda Suksawat]] will call two more of the crew of [[W p1 employer|the Chok Dee 9]].

[[W p1 name|Lin]], as the registrar writes him, is held as [[W p1 id|prisoner 59/2217]].
