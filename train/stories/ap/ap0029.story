id: ap0029
genre: news
where: US-IA
published: 2014-04-17
title: Council tables massage ordinance, hires [[K p4 name|Hope]] to run pool
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=22 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=accused age=58 protected=no why=adult-accused
person p8: role=bystander age=17 protected=no why=minor-not-in-crime
person p9: role=author age=- protected=no why=author
screen p3: none
note: nothing to protect; council on trafficking signs ordinance, licensed masseuse; a new pool manager called Hope

OTTUMWA, Iowa — Residents who came on Tuesday night for the fight about massage stayed for the fight about the slide.

The City Council voted 4–1 to table a proposed ordinance that would've required massage businesses to register their workers, keep their blinds open, and post a sign with the national trafficking hotline in six languages. Police Chief [[K p2 name|Thanh Pham]] said he'd asked for it after reading about arrests in Des Moines. He's had none here.

"I don't have a victim. I don't have a complaint. What I have is a bad feeling about a billboard," [[K p2 name|Chief Pham]] told the council.

[[K p3 name|Xiaoli "Shirley" Dunbar]], who owns [[K p3 employer|Tranquil River Massage]] at [[K p3 address|214 Church Street]], said that she had a feeling too. She held up her state license, No. [[K p3 id|055-1187]], a photo of her two employees, who are her sister and her bowling partner, and a tax return. "Nobody sleeps in my shop but me, at lunch," said [[K p3 name|Mrs. Dunbar]]. "If you think someone's a slave, come ask her. Come with a cookie. We open at ten."

She received applause. [[K p1 name|Mayor Glen Ostrander]] said he had bowled against her and would not wish to do so again.

Only council member [[K p6 name|Patrice Ekdahl]] voted no. She had worked at a shelter, said [[K p6 name|Ekdahl]], and had met women in Iowa who'd been bought and sold within sight of a police station. She would not describe them. She asked for the matter to be brought back in June with the blinds taken out and the sign left in, and to this everyone agreed.

**Pool.** [[K p4 name|Hope Vandermeer]], 22, was hired as manager of the Beach at $15.40 an hour. [[K p4 name|Hope]] swam for Iowa Central and was a lifeguard here for five summers. She replaces [[K p7 name|Ron Teller]], 58, who's accused of taking $2,300 from the snack bar and will be in court on May 2 (case [[K p7 id|AGCR055517]]). [[K p7 name|Teller]] has said that it was the ice cream vendor's fault.

[[K p5 name|Clarence Yoder]] spoke for nine minutes against the new slide, which he can see from [[K p5 address|his kitchen on Quincy Avenue]]. Children scream on it, he said. "That is how you know it's working," [[K p1 name|Mayor Ostrander]] replied.

**Honors.** The council recognized [[K p8 name|Miguel Ángel Cortez]], 17, of [[K p8 school|Bluffside High]], who last month pulled a neighbor from a burning garage. [[K p8 name|Miguel]] was given a plaque, and a fire extinguisher by the firemen, "for next time." He will attend Grinnell on a full scholarship.

**Sewer.** Rates will go up 3 percent. It's not about hope, [[K p6 name|Ekdahl]] said, it's about pipes.

[[K p5 name|Yoder]] asked whether the trafficking sign might be hung at the pool, as a deterrent. He was ruled out of order. The next meeting is on May 6.

— [[K p9 name|Rosalind Kuyper]]
