id: m-0008
genre: news
where: GB-SCT
published: 2019-03-28
title: Car wash 'gaffer' told men he had their mothers' address, sheriff hears
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: court copy with the plate of the accused and the flat where the men slept; second worker had been fined for theft of food; a slip in the advocate's mouth

[[K p6 name|Morag Lennie]], at the sheriff court

TWO men who soaped cars for twelve hours a day were paid in cigarettes and warned that a call to Romania was all it took, a jury in Kirkhaven heard yesterday.

[[K p3 name|Florin Dobre]], 40, of [[K p3 address|Larkfield, 3 Harbour Terrace]], denies trafficking and requiring forced labour at [[D p1 employer|Sparkle Hand Wash, Shore Road]] between June 2016 and May 2018.

The first complainer, 23, gave evidence behind a screen. He said that he and four others shared [[W p1 address|the flat above the bookie's at 71B Shore Road]], where [[K p3 name|Dobre]] held the key, the passports and "a jotter with what we owed". It began at £300. By Christmas it was £4,100.

"He had a photo of my mother's door," he told the advocate depute, [[K p4 name|Calum Reekie]].

Mr [[K p4 name|Reekie]]: "And [[W p1 name|Ionuț]], when you saw that photograph?" Sheriff [[K p5 name|Ailsa Drummond-Hay]] ordered that the name be not reported.

The second man, now 31, told jurors he'd been convicted of shoplifting a loaf and two tins of mackerel. He was fined £160 under his own name, [[W p2 name|Marian Căldăraru]], and [[K p3 name|Dobre]] added it to the jotter. "I pleaded because he was standing at the back."

[[K p7 name|Elspeth Coull]], a retired district nurse, said that she had her [[K p7 vehicle|wee red Honda Jazz]] washed there on Fridays. The lad who did the windows had [[W p1 body|two fingers strapped together with electrical tape]] and never once looked up.

The court was shown stills of [[K p3 vehicle|a black Audi Q7, SF16 DBR]], said to be driven by the accused. The trial continues.
