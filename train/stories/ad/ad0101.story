id: ad0101
genre: comments
where: NG
published: 2009-09-17
title: Comments: "Returnee girls paraded at airport, names read on air"
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: deported from Bamako and detained as prostitutes; radio read names; commenters argue

IDOWU (Ikeja) writes: Why did the radio man call their names like WAEC result? [[W p1 name|Faith Omoregie]] from [[W p1 address|Evbuotubu]], [[W p2 name|Mercy A.]], SS2 student… is it quiz?

PATRIOT writes: They went to Mali to spoil Nigeria's name. Twelve harlots. Immigration was right to detain.

IDOWU (Ikeja) writes: Patriot, were you listening? The first one said that a woman told her it is Spain and supermarket. They landed her in a mining camp. The woman broke a bottle on her head when she said "this is not Spain". 1.5 million CFA before she can go. She's twenty. The small one is seventeen and they were giving her five men before food.

PATRIOT writes: I heard only the names.

[[K p5 name|Sr. Philomena Agu]] writes: I was at the airport with blankets. Comptroller [[K p4 name|Bashir Gwandu]] has promised me that the charge of "vagrancy" shall be dropped. The trafficker, [[K p3 name|Mrs Itohan Ogbebor]], was on the same flight in handcuffs, and her own name was not read.

IDOWU (Ikeja) writes: God of irony.

PATRIOT writes: Sister I am sorry for harlots. How can I send for the one called [[W p1 name|Faith]]? 

[[K p5 name|Sr. Philomena]] writes: You can send to the sisters. And faith without works is dead, so send quickly.
