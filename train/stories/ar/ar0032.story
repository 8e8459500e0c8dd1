id: ar0032
genre: news
where: US-FL
published: 2006-03-29
title: Orange pickers testify against crew chief; one was first jailed for 'stealing' his own passport
person p1: role=victim,accused,witness age=33 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=victim,witness age=45 protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: one picker stands up by name, the other asked not to be; Haitian names; camp is W, grove D; crew chief alias

By [[K p8 name|Lucille Dantzler]], Ridge Daily

LAKE PARDEE, Fla. — The man who'd been in jail for it held up his passport and showed the jury how the corner was chewed.

His dog did that, he said through a Creole interpreter, at home, before any of this; so that when he saw a drawer with thirty passports in it he knew at once which was his. He took it. For that, [[K p2 name|Lemuel "Big Lem" Rawls]], who kept the drawer, had him arrested for burglary.

[[K p2 name|Rawls]], 48, of [[K p2 address|1 Rawls Lane]], is the one on trial now, on six counts of forced labor. He supplied pickers to [[D p1 employer|Tangelo Ridge Groves]] for ten seasons. Assistant U.S. Attorney [[K p4 name|Nadine Escoffery]] says that he charged them for water, for the bus, for [[W p1 address|the cinderblock barracks at Camp Nine]] and for the guard who watched it, and that nobody ever worked his way to zero.

The witness had asked the court not to have his name in the papers, having a wife and two boys within reach of [[K p2 name|Rawls]]'s recruiter in Gonaïves. Judge [[K p5 name|Harriet Colquitt]] so ordered. The defense table's exhibit board, which faced the gallery until lunch, had a jail picture and under it [[W p1 photo|"CELESTIN, WILNER — Polk SO 05-11983."]]

"I said to the police, it's mine, look, it has my face," he testified. "They said it was in Mr. [[K p2 name|Lem]]'s drawer."

He served 31 days. The burglary charge, [[W p1 id|CF05-4410]], was never dropped; he is under it as he speaks.

The second picker is of another mind. [[K p3 name|Saintilus Moïse]], 45, gave his name, his village and his age to the clerk and then to each reporter in the row. "Write it big," said [[K p3 name|Moïse]]. "I'm not ashamed. He beat me with a ladder rung. I am the one who's alive, and I want my name." He added, because he's a generous man, that [[W p1 name|Wilner]] was the bravest of them, that [[W p1 name|Wilner]] sings bass, and that at the barracks they called him [[W p1 alias|Pasteur]].

[[K p6 name|Dot Higginbotham]], who runs the package store across from the camp, cashed the checks. She'd thought it peculiar that one man signed thirty. "I said [[K p2 name|Lem]], don't these fellows have hands?" [[K p6 name|Higginbotham]] recalled.

Professor [[K p7 name|Garth Llewellyn]], of the state university, explained debt bondage to the jury with oranges. A picker fills ten boxes and is paid for ten; is charged for eleven. [[K p7 name|Llewellyn]] ran out of oranges, and was lent some.

[[K p4 name|Escoffery]] says the first witness is lodged by the government and doing all right. She wouldn't tell where. He's got work tuning pianos, said [[K p3 name|Moïse]], at [[W p1 place|a Nazarene church in Winter Haven]], and has [[W p1 body|two fingers on that hand that don't bend]], so he does the low notes first.

[[K p5 name|Colquitt]] had the board turned around. Closing arguments are Monday. Mr. [[W p1 name|Célestin]] may go home, said the clerk, into a live microphone.
