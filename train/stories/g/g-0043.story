id: g-0043
genre: news
where: US-NV
published: 2013-02-08
title: Reno: Four cited as police shut massage shops; 'they could all have left'
person p1: role=accused,victim age=45 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=accused,victim age=38 protected=yes why=trafficking-victim
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-adult misidentified=yes
note: the police deny what their own report tells: fees, debt, passports in a rice tin, a threat to tell the family; Chinese names family first and Western order

RENO (WP) — "Nobody was chained to anything," Lt. [[K p3 name|Garth Imlay]] said, standing by a strip mall door marked OPEN. "They could all have left."

Police on Wednesday cited four women at two storefronts on South Wells Avenue with prostitution and with giving massages without a city card. The city released the names, as it does. Two of them are [[W p1 name|Sun Guizhen]], 45, and [[W p5 name|Fengxia Dong]], 38, both of [[D p1 employer|Jade Lotus]].

The search warrant return runs to nine pages. On page four there's a rice tin with six passports. On page five is a notebook in which each woman's column begins at minus $36,000. Fines are taken away from nothing: $200 for refusing, $100 for being "sad in face." On page seven an interpreter asks Ms. [[W p1 name|Sun]] why she doesn't go. The boss has the number of her daughter's dormitory in Shenyang, she answers, and a video. "She'll press one button."

The boss is named as [[K p2 name|Lily Cao]], 51, of Sparks. [[K p2 name|Cao]] paid the fines at the counter, in cash, and took the women home in her minivan. She was arrested at noon on Thursday, after a social worker, [[K p4 name|Esperanza Kwok]], had read the same nine pages.

At Wednesday's briefing [[K p3 name|Imlay]] was asked by this reporter if he'd read page seven. He said that he'd read the summary. He was asked who wrote the summary. He said he had.

Neighbors saw little. [[K p6 name|Dwayne Tibbs]], who does alterations next door, thought it was odd that they swept the lot at 3 a.m. One of them used to pet his cat through the mail slot, he said; she had [[W p5 body|two fingers missing]], and called herself [[W p5 alias|Coco]].

The citations haven't been withdrawn. They're due in Municipal Court on March 4, numbers [[W p1 id|13-MC-0288]] and [[W p5 id|13-MC-0291]]. [[K p4 name|Kwok]] says both are now asleep for what looks like the first time in years, and will not say where.
