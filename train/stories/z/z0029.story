id: z0029
genre: news
where: US-MI
published: 2012-03-22
title: Three charged in Hamtramck tow yard beating; victim thanks nurse
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=victim age=53 protected=no why=adult-victim
person p5: role=witness age=37 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: adult crime nothing to protect; Polish/Yemeni/Bengali names, same surnames

HAMTRAMCK — A dispute over $180 for a tow ended with a man on the ground and three in custody.

[[K p1 name|Walid Saleh]], 26; his cousin [[K p2 name|Nabil Saleh]], 30; and [[K p3 name|Kyle Nowak]], 21, face assault charges in the March 14 beating of yard owner [[K p4 name|Zbigniew Nowak]], 53. The two [[K p3 name|Nowaks]] aren't related. "Thank God," said the elder.

He'd held [[K p1 name|Walid]]'s car for nine days. [[K p1 name|Saleh]] said that he was told the debt had grown every time he called. "I work nights. He'd say come at noon. I'd come at noon, he'd say the price was ten o'clock," he told [[K p6 name|Judge Alexis Krot-Jones]] in a brief, unrepresented burst before a lawyer, [[K p7 name|Rehana Chowdhury]], put a hand on his sleeve.

[[K p5 name|Faith Mahmud]], 37, a nurse waiting on her own minivan, got between them with a snow brush. "I said in this hospital we take turns," she recalled.

Each was released on $5,000. The car is still there.
