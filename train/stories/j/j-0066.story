id: j-0066
genre: news
where: US-IL
published: 2000-11-02
title: Nine dancers seized in Cicero raid sent back to cells
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: early-2000 wire tone; Ukrainian and Polish women held as immigration and public indecency offenders; misspelt second mention; alien numbers; stage names

CHICAGO (Midland Press) - Nine women rounded up in stage costumes at a club on Cicero Avenue will remain in the DuPage County jail while the government decides if they're criminals, aliens, or something that it hasn't got a word for yet.

They were arrested Oct. 20 for public indecency and prostitution, and the Immigration and Naturalization Service put holds on all of them. At a bond hearing Wednesday an attorney for two told Immigration Judge [[K p4 name|Cornelius Maddigan]] that his clients had not danced because they liked to.

"[[W p1 name|Oksana Hrytsenko]], 21, has a diploma in accounts from Ternopil," said the lawyer, [[K p5 name|Bohdan Stasiuk]]. "She paid an agency $1,500 for a place as an au pair in Oak Brook. There wasn't any baby at the airport. There was him."

He meant [[K p3 name|Marek Leon Dziuba]], 37, of Burbank, the club's manager, who is free on $10,000. According to the petition, [[K p3 name|Dziuba]] held the women's passports in a bread box, took $1,200 a week from each against a "contract," and when one hid her tips he put her hand in a door. At closing he chose who'd go home with which customer.

The second petitioner, [[W p2 name|Beata Kwaśnik]], 22, from [[W p2 address|Zagórzany]], has a splint. She's billed on the sign outside as "[[W p2 alias|Sabrina]]"; her friend's the "[[W p1 alias|Oxy]]" of Thursdays.

INS counsel [[K p8 name|Lorraine Tibbs]] said that both women signed their visa forms and that [[W p1 name|Hritsenko]] (file A[[W p1 id|75 001 557]]) had lied to an inspector, telling him that she came to see Niagara Falls.

The arresting report, by Officer [[K p9 name|Vincent Scardina]] of the Cook County vice unit, runs to a page and a half. It gives for each woman her height, weight, hair and "act." It notes that none could produce identification and that all gave the same address, an apartment above a muffler shop, where police later found seven mattresses and a padlock. On the question of who had the key the report is silent.

[[K p9 name|Scardina]] said by phone that he remembered a padlock. "It's Cicero," he said. "There's padlocks."

The prosecutor's office declined to say if [[K p3 name|Dziuba]] would be charged with anything beyond keeping a place of prostitution, a misdemeanor. He was back at the club on Tuesday, which was ladies' night.

A bill that'd create a visa for such cases was signed by the president last Saturday. [[K p6 name|Sister Bernadette Czaja]], whose order has offered beds, wondered who would tell the jail.

Judge [[K p4 name|Maddigan]] put it over for a week. He did order that they be given other clothes.

[[K p7 name|Ron Feeney]]
