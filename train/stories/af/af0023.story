id: af0023
genre: news
where: US-NY
published: 2023-09-28
title: Queens massage worker's 2019 conviction vacated
person p1: role=victim,convicted age=41 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=57 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: vacated conviction, captions the name in case style

NEW YORK — A judge threw out the 2019 prostitution conviction of a Flushing woman, finding she had never been free to refuse.

[[W p1 name|Meihua Zhuang]], then 41, had come to cook. A lender in Fuzhou sold her note to [[K p4 name|Ping "Sister Lin" Lin]], 57, and the interest doubled every third month. [[K p4 name|Lin]] sent a photograph of [[W p1 name|Zhuang]]'s son at his desk with one word: Study.

So she worked the back rooms at [[W p1 employer|a parlor on 40th Road]], sleeping on the table after closing.

"At arraignment no one asked, in any language," Justice [[K p2 name|Tamika Rosario]] wrote in People v. [[W p1 name|Zhuang]], [[W p1 id|CR-019922-19QN]].

Legal Aid's [[K p3 name|Ethan Birnbaum]] said that his client intends to cook.
