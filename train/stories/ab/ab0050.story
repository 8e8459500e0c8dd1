id: ab0050
genre: press-release
where: CA-ON
published: 2016-02-26
title: Three Charged Following Human Trafficking Investigation
person p1: role=victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=decide why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=17 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: young person charged, first name slips in media line; victim's university residence leaks

Durham Region — An 18-year-old woman from Oshawa has been returned to her family after three weeks during which, police allege, others profited by her.

She met a man in a residence cafeteria at orientation. By reading week he'd persuaded her to take a hotel room in Scarborough for "one weekend, to help with the car." When she tried to leave after that weekend, her student card, phone and winter boots were taken, and she was driven between Windsor and Ottawa. Every dollar was turned over.

Charged are:
[[D p2 name|Jerome Alistair Pinder]], 24, of Ajax: trafficking in persons; material benefit; withholding documents.
[[K p3 name|Vanessa Tran]], 23, of Pickering: procuring; advertising.
A 17-year-old male of Ajax, who can't be named under the Youth Criminal Justice Act: material benefit.

Det. Const. [[K p5 name|Amrit Kullar]] asks anyone with information to call 905-555-0194.

[INTERNAL – strip before posting] Bail dates: [[D p2 name|Pinder]] Mar 1; [[K p3 name|Tran]] Mar 1; [[W p4 name|Pinder, Malachi]] (the brother) youth ct Mar 4. Complainant [[W p1 name|Rebecca Hollingshead]] back in [[W p1 address|Simcoe Village rez, rm 2114]] so media pls stay off campus.
