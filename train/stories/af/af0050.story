id: af0050
genre: news
where: GB-ENG
published: 2008-03-13
title: Cockle gang: men slept nine to a caravan
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=victim,accused age=23 protected=yes why=trafficking-victim
person p3: role=victim,accused age=37 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking misidentified=yes
note: cockle pickers arrested for immigration; the register leaks

Three weeks after the tide took two vans at Flookburgh the picture has become clearer of how the pickers lived.

[[K p1 name|Stephen Ashby Molloy]], 41, of Bootle, charged men from Fujian £12 for each bag they failed to fill. They had been told before leaving that the sands paid £300 a week; none ever had three pounds together. [[K p1 name|Molloy]]'s minder carried their papers in a bait box and struck [[W p3 name|Guo Zhenming]], 37, across the face with a rake for resting.

Both [[W p3 name|Guo]] and [[W p2 name|Lin Xiaobo]], 23, have been taken to [[W p2 place|Dungavel removal centre]]. Immigration lists them as "illegal workers, Nos [[W p2 id|K1190334]] and [[W p3 id|K1190335]]".

"We'd a whip-round for the lads," said [[K p5 name|Maureen Postlethwaite]] of the Hope & Anchor. "They'd nowt."

Insp. [[K p4 name|Gavin Thrale]] called the gang's van a coffin with windows. Nine of them had shared [[W p2 address|a touring caravan in the yard of Cark Mill]].
