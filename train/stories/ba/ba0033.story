id: ba0033
genre: news
where: US-AK
published: 2016-05-27
title: Village schools' traveling coach gets 14 years
person p1: role=victim,witness age=14 protected=yes why=sexual-offence-victim
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=convicted age=37 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
note: sexual offence, coach; team tied to victims D on accused's employer; single sporting fact tells who

By [[K p8 name|Will Sundborg]]
Bering Strait Record

NOME — For six winters [[K p3 name|Jarrod Pike]] flew from village to village with a duffel of wrestling shoes. On Thursday a judge told him to hand in the duffel.

[[K p3 name|Pike]], 37, who lived at [[K p3 address|310 W. D Street]], was sentenced to 14 years in prison for abusing two boys, one of them 14 and the other 16, on trips with the [[D p3 employer|Norton Sound regional wrestling program]].

Superior Court Judge [[K p4 name|Philippa Ahmasuk]] said that what he'd taken from the boys was "not only a childhood but a sport." She had wrestled herself, she said; she did not expect to watch it this year.

Neither is identified in court by name. The younger read a statement. He is 17 now and spoke so low that [[K p4 name|Ahmasuk]] had the heating turned off.

"You gave me the shoes," he read. "Then you said what did I have to give. I threw them in the lagoon."

The older boy, who's in the Army, sent his by mail. District attorney [[K p5 name|Jubal Crane]] read it for him. It had two lines, and [[K p5 name|Crane]] needed three tries.

[[K p3 name|Pike]] was caught in April of last year after a trooper, [[K p6 name|Roxanne Pike]], overheard something in the Unalakleet store and wrote it on her glove. She's his second cousin by marriage, as she told the grand jury before she told them anything else.

The defense asked for six years. [[K p3 name|Pike]] had been hurt the same way at 12, by someone dead, his lawyer said. The judge said she believed it and that it was why she hadn't given him 20.

Elder [[K p7 name|Moses Okitkun]] had come in from Stebbins by snow machine and small plane, and was allowed three minutes. [[K p7 name|Okitkun]], 81, sang instead.

Then came the part nobody had planned. The clerk, reading restitution, said $2,140 for counseling was payable to "[[W p1 name|Aiden Tocktoo]], a minor, care of his grandparents, [[W p1 address|house 88, Shishmaref]]," and $900 to "Private First Class [[W p2 name|Landon Kiyutelluk]]." There were 40 people on the benches, half of them from the coast.

Outside, a man from another team said he'd always known which one it was: "There's just [[W p1 other|one kid that ever pinned a Bethel senior in eighth grade]]." He said it to a reporter with a recorder.

The boy's own phone, meanwhile, had begun to ring. "[[W p1 name|Aiden]]'s not talking," said the uncle who held it. The number, [[W p1 phone|907-555-0136]], is the one given on the team's old contact sheet, which the program took off its site at noon on Friday. The file was called roster_[[W p2 url|kiyutelluk]]_[[W p1 url|tocktoo]]_tripB.pdf.

[[K p6 name|Trooper Pike]] drove [[W p1 name|Tocktoo]] to the airport. She has bought him shoes, she said. They're for running.
