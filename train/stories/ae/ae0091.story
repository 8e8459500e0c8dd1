id: ae0091
genre: news
where: GB-ENG
published: 2020-02-20
title: Gang used boy, 15, to carry drugs to seaside town
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=convicted age=21 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: county lines told in a few lines; debt and threats; he had been charged; the flat where he was housed is a plain man's home too, so W

Two men who ran a drugs line from Peckham to Saltmere were jailed on Monday for a total of 17 years, part of it under the Modern Slavery Act.

[[K p2 name|Kofi Larbi-Grant]], 24, of [[K p2 address|4 Copeland Walk]], and [[K p3 name|Billy Joe Trace]], 21, of [[K p3 address|77 Nunhead Rise]], had a boy of 15 robbed of his first package by their own friends, so as to tell him that he owed £900 and would work until it was paid. He was shown a machete. He sold for them for seven weeks and was paid in chicken.

The boy was arrested first, and charged. The Crown dropped it in June, and Recorder [[K p4 name|Helen Ashcombe]] called that "late".

He'd been put to sleep in the bath at [[W p1 address|31 Marine Court]], the flat of an addict. The caretaker, [[K p5 name|Reg Purkiss]], complained to the council about "[[W p1 alias|Little Tez]], the kid in the [[W p1 school|Copeland Boys]] blazer".

Det Insp [[K p6 name|Kiran Sodhi]] said that the custody record, [[W p1 id|SX/4471/19]], would be corrected. "[[W p1 name|Terrell]] isn't a dealer. He's somebody's son who likes maths."
