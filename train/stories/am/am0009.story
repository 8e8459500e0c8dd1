id: am0009
genre: news
where: IN-WB
published: 2013-01-20
title: 'Pimp' of Siliguri hotel was herself sold at 14, court told; discharge sought
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=accused age=20 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
screen p4: sex-trafficking-minor misidentified=yes
note: chain of victims turned recruiters under threat; the 20-year-old accused was sold at 13

Siliguri, Jan. 19: Who sells a girl, if the seller was sold? [[K p8 name|Avijit Lepcha]] reports from the additional district court, where the question took up most of Friday.

In the dock stood [[K p3 name|Bishnu Ghatani]], 35, hotelier of Pradhan Nagar, and a woman of 20. In a side room, because she is 17, sat the third of those whom the police had arrested in November. The chargesheet, in [[K p3 id|Siliguri PS Case 1167/12]], calls the last two "procuresses".

Defence counsel [[K p5 name|Subarna Rai]] began with the younger. [[W p1 name|Manisha]] had come down from a closed tea garden at fourteen, she said, with an aunty who had promised tailoring. The hotel paid the aunty Rs 18,000. "From that week she was given to drivers, contractors, a headmaster. [[K p3 name|Ghatani]] took the money. At sixteen he told her: bring another or you go to Pune," said Ms [[K p5 name|Rai]].

She brought one. The 15-year-old was her neighbour in [[W p1 address|the Chamling labour line]], and by all accounts her friend. [[W p2 name|Puja]] spent eleven days in room 6 and was meeting her fourth customer when the raid came.

"[[W p1 name|Manisha didi]] cried more than me," [[W p2 name|Puja]] is recorded as saying in her statement to the magistrate. "She combed my hair and she said, I'm sorry, I'm sorry."

And the woman of 20? Judge [[K p6 name|Pranab Kumar Sarbadhikari]] asked if she too was to be wept over. Ms [[K p5 name|Rai]] said that this was for the court. She handed up a missing diary of 2005, [[W p4 id|GDE 402/05, Mirik]], reporting that one [[W p4 name|Sunita Thami]], thirteen, had not come home from the Sunday haat. "My lord, nobody looked. The same hotel. [[W p4 name|Sunita]] was sold to his elder brother before she was sold to him."

Public prosecutor [[K p7 name|Goutam Bhadra]] did not oppose bail for the girl. He opposed it for [[W p4 name|Thami]], who, he said, kept the ledger in a fair hand and had a bank passbook. "Suffering is not a licence," [[K p7 name|Bhadra]] said. Asked by the judge how much was in the passbook, he said Rs 212.

[[K p3 name|Ghatani]] denies that he knew anybody's age.

The court discharged the girl, and transferred her to the Child Welfare Committee, which has her at [[W p1 address|Sneha Niketan, Matigara]]. It kept the elder one's plea for Wednesday. She returned to the correctional home as under-trial [[W p4 id|UT-F 88]], holding a steel glass, since her lips, which were [[W p4 body|cut in childhood and badly sewn]], make it hard to drink from the jail's mugs.

The list outside courtroom 3 had been pasted over with white paper by lunch. Held to the light, it read: "2. [[W p1 name|Manisha Oraon]] (JCL). 3. [[W p4 name|Sunita Thami]] @ [[W p4 alias|Sweety]]. Victim: [[W p2 name|Puja Minz]], [[W p2 school|class VIII, Bandapani Jr High]]."
