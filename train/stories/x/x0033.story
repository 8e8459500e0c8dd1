id: x0033
genre: news
where: US-CA
published: 2014-03-27
title: Massage parlor owner sentenced
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=convicted age=56 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: convicted before the truth; interpreter uses name; slept in the parlor, so W

The woman in the gray cardigan had three convictions by the time anybody asked who kept the money.

On Wednesday, the answer to that question, [[K p2 name|Sue Ellen Pak]], 56, was given eleven years in federal prison by U.S. District Judge [[K p3 name|Armando Leyva]] in Fresno.

From 2010 until 2012 [[K p2 name|Pak]] advertised "new girls every ten days" for [[W p1 employer|Orchid Spa on Clovis Row]], where the women also slept, on the tables. One of them had come from Shenyang on the promise of a hotel job. She was told at the airport that the fare had been lent to her at four percent a week, and that her father had signed. She was to work it off with the men who rang the bell. When she refused the second, she was locked in a supply closet till she'd changed her mind.

Vice officers arrested her three times. "Each time," said Assistant U.S. Attorney [[K p4 name|Chase Aguirre]], "[[K p2 name|Ms. Pak]] bailed her out and put the bail on the bill."

The court's interpreter, [[K p5 name|Dr. Hsiao Ling]], rendered the victim's short statement; the first words were "I, [[W p1 name|Meng Yulan]], am not a criminal." [[K p3 name|Leyva]] asked that it go down without the second clause. Then he thought about it. "No," he said. "Leave all of it but the name."

The earlier cases, [[W p1 id|CF-10-6671]] among them, are to be vacated.
