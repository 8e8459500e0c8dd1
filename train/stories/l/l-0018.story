id: l-0018
genre: news
where: US-LA
published: 2007-06-07
title: Three guest workers booked in shrimp-house 'riot'
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=victim,accused age=27 protected=yes why=trafficking-victim
person p3: role=victim,accused age=41 protected=yes why=trafficking-victim
person p4: role=witness age=- protected=decide why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking misidentified=yes
note: peelers who refused to work are jailed for disturbing the peace; the plant's version leads; debts, locked gate and deportation threats are in the third paragraph from the end; nickname

HOUMA — A quarrel over breakfast turned into broken glass and three arrests Tuesday at a Terrebonne Parish seafood plant, according to the Sheriff's Office.

Deputies found 20 Mexican women on the loading dock of [[D p1 employer|Guidroz & Sons Seafood]], refusing to go in. The plant's manager, [[D p4 name|Chester Guidroz Jr.]], had a cut on his ear from a thrown coffee mug. He pointed out the leaders.

Booked with disturbing the peace and simple battery were [[W p1 name|Reyna Camacho Ortiz]], 34; [[W p2 name|Yolanda Barajas]], 27; and [[W p3 name|Petra Solís Luna]], 41, all of Sinaloa, all in the country on H-2B visas and all living [[W p1 address|in the bunkhouse trailers at the end of Guidroz Lane]].

Maj. [[K p5 name|Terrell Verret]] said that he was told [[W p3 name|Solís]], whom the rest call [[W p3 alias|"La Sargento,"]] blew a whistle at 2 a.m. when the line was to start. "You can't just up and quit with 9,000 pounds on ice," he said.

In a statement that a priest helped them write, the three say that each paid a recruiter $2,400 borrowed at 15 percent a month against her house; that [[D p4 name|Guidroz]] holds the passports; that the trailer-yard gate is padlocked at night; and that he told them last week that anyone who stopped would be on a bus to the border, "and the debt goes home to your mother." Shifts run 16 to 20 hours.

[[D p4 name|Guidroz]] called that "translation."

Bond is $3,500 each. [[K p7 name|Ada Thibodeaux]], an assistant district attorney, offered to drop the battery if the women go back to the line. [[K p6 name|Simeon Pratt]], a labor lawyer in New Orleans who had read the papers, asked her to put that offer in writing. She laughed. He says that he meant it.
