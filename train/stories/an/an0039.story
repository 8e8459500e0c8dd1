id: an0039
genre: press-release
where: NZ
published: 2018-10-03
title: Hawke's Bay Police: three before court over 'wool bond' scheme
person p1: role=accused age=57 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=54 protected=no why=adult-accused
person p4: role=victim age=82 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=bystander age=- protected=no why=adult-bystander
note: nothing: investment fraud on adults, with words bonded, debt, victims, slave, freed

Detectives have charged three people after a two-year inquiry into an investment scheme, in which 214 savers bought "bonds" in merino that hadn't been shorn and, in many cases, hadn't been born.

[[K p1 name|Russell Vernon Mabey]], 57, company director, of [[K p1 address|Simla Terrace, Napier]]; his son, [[K p2 name|Blake Mabey]], 31, web designer, of the same address; and [[K p3 name|Dorothea Ann Quilter]], 54, accountant, of Taradale, appeared in the Napier District Court this morning. Each faces 38 charges of obtaining by deception. They've been remanded without plea until 7 November. CRN numbers: [[K p1 id|18041003381]] ([[K p1 name|Mabey, R.]]), [[K p2 id|18041003395]] ([[K p2 name|Mabey, B.]]), [[K p3 id|18041003402]] ([[K p3 name|Quilter]]).

"People think that fraud has no victims except bank accounts," said Detective Inspector [[K p5 name|Moana Te Aho]]. "I've sat in kitchens where they'd turned the fridge off."

Among those who lost money is [[K p4 name|Ivan Skoglund]], 82, a retired freezing worker. He has agreed to be named as he'd like to hear from others. He put in $61,000, his whole redundancy, after a free lunch. "It was a good lunch," said Mr [[K p4 name|Skoglund]]. "It was the dearest I've ever had."

Another is [[K p7 name|Pania Ruru]], of Flaxmere, whose late husband's superannuation went the same way. [[K p7 name|Ruru]] had asked in March to be freed from the agreement. She was told that she was bound to it until 2031, and that she would owe a fee for each year she wasn't.

It's alleged that:
• certificates were printed at a copy shop in Hastings, and numbered from 4001 so as not to look new;
• a flock, shown to investors on Sundays, had been hired;
• a man who was said to be the shepherd, [[K p8 name|Leonard Stent]], is a retired actor. Mr [[K p8 name|Stent]] believed that it was a television commercial. He isn't charged, and has been most helpful. He says that he slaved over the accent.

Senior Sergeant [[K p6 name|Charlotte Mabey]], of Central Districts, wishes it to be known she isn't related to two of the above, and has never owned a sheep.

About $1.9 million has been restrained, with a BMW (registration [[K p1 vehicle|WOOLY1]]) and a boat. Anyone who holds a certificate should not throw it away. Ring our line on 06 555 0133 and quote file 161024/0072.

DI [[K p5 name|Te Aho]] thanked Hastings' copy shop, whose owner kept every misprint. "On one," she said, "they had spelt merino with two r's. That is the one we'll be framing."

The next release will follow the hearing. Photographs of the hired flock may be used without credit.
