id: an0034
genre: blotter
where: AU-TAS
published: 2018-04-05
title: Court in brief: Burnie and Devonport
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
person p7: role=accused age=68 protected=no why=adult-accused
person p8: role=convicted age=29 protected=no why=adult-convicted
person p9: role=official age=- protected=no why=official
note: nothing: adult accused, adult victims; a woman charged with brothel-like licence matter without any sign; numbers K

MUTTON BIRDS. [[K p1 name|Darrell Noye]], 47, abattoir worker, of [[K p1 address|Bass Highway, Cooee]], pleaded guilty to taking 212 mutton birds over his limit. He told Magistrate [[K p4 name|Tessa Ransome]] he had lost count at dinner time. "Which day's?" asked Ms [[K p4 name|Ransome]]. [[K p1 name|Noye]] was fined $4,240, or $20 a bird. Complaint [[K p1 id|61204/17]].

PLATYPUS. A man who stole a fibreglass platypus, 3 m long, from outside a motel said that he had been trying to return it to the river. [[K p2 name|Jai Ferrante]], 22, apprentice, gave it back with a new coat of paint. The motelier, [[K p6 name|Margaret Shand]], spoke up for him. No conviction was recorded. [[K p6 name|Shand]] says it looks better.

MASSAGE. [[K p3 name|Li Yan]], 35, who keeps [[K p3 employer|Jade Wellness]] in Rooke Street, was fined $800 for putting up a sign without a permit. Council's prosecutor, [[K p5 name|Hamish Bourke]], made it plain that there was no suggestion of anything else: the shop had been inspected three times on complaints by one neighbour, and each time he'd been rubbed the right way by the physio, who's licensed. "It's a sign. It's a big sign," Mr [[K p5 name|Bourke]] said. Ms [[K p3 name|Li]] has taken it down, and put up a smaller one, that says Open.

SPEED. [[K p7 name|Reginald Alcock]], 68, retired, was clocked by radar at 171 in a 110 zone, at Elizabeth Town, in a 1974 Leyland P76, registration [[K p7 vehicle|DJ 7474]]. He said that nobody would have believed him otherwise. Disqualified for four months. [[K p7 name|Alcock]]'s licence ([[K p7 id|T449 102]]) was handed up with a flourish.

ASSAULT. [[K p8 name|Brodie McGlade]], 29, who pleaded guilty in February to hitting a barman with a schooner at the Beach Hotel, was sentenced to eight months, six of them suspended. The victim, who lost a tooth, told the court he'd never liked it anyway. [[K p8 name|McGlade]] will do the two months at Risdon. His prisoner number's the same one that he had in 2014, his counsel remarked, sadly.

STRUCK OUT. Nineteen summonses for unregistered dogs, since the summonses had been eaten.

NEXT WEEK. [[K p2 name|Ferrante]]'s co-accused over the platypus, a man of 24, who is said to have driven the ute. Ms [[K p4 name|Ransome]] will be on leave; Mr [[K p9 name|Chin]] sits. The registry's telephone is out of order until Tuesday.
