id: y0001
genre: news
where: IN-TG
published: 2011-02-18
title: Forty-one walk out of [[W p1 address|Yellampet]] kiln
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim,relative age=9 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen p1: labor-trafficking
screen p2: labor-trafficking
note: brick kiln; advance that grows; workers slept at the kiln, whose name is then W

SANGAREDDY: The advance was ₹12,000 a pair. By Pongal, said [[W p1 name|Dhaneswar Pradhani]], 34, it stood at ₹31,000 in the munshi's notebook, and nobody could tell him how bricks made a debt go up.

Revenue staff led by tahsildar [[K p4 name|M. V. S. Padmavathamma]] brought 41 people from Balangir out of the chambers of [[W p1 place|Sri Vinayaka Bricks]] on Wednesday. They had been living since November in huts of unbaked brick behind the kiln's second chimney. Two men who went to the market for salt were fetched back on a tractor and beaten before the rest.

Among the children was [[W p1 name|Dhaneswar]]'s daughter [[W p2 name|Jemamani]], 9, who turned bricks from four in the morning. "She can count to a thousand, that is how she learned," the tahsildar said.

Owner [[K p3 name|K. Purnachandra Goud]] was arrested under the Bonded Labour System (Abolition) Act. The sardar, [[K p5 name|Haribandhu Bhoi]], who got ₹900 a head, ran off through the cotton. Release certificates were issued the same evening. [[K p4 name|Padmavathamma]] said that the families would leave by the Nagavali Express.
