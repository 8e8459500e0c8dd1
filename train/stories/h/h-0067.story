id: h-0067
genre: news
where: GB-NIR
published: 2003-11-21
title: Massage parlours: five women fined, 'boss' goes home
person p1: role=victim,convicted age=19 protected=yes why=trafficking-victim
person p2: role=bystander age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=- protected=decide why=adult-convicted
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p4: unclear
note: weak signs for one of the women, strong for another; the owner was never arrested, so accusation by a private voice; a 2003 paper with no idea of trafficking

[[K p3 name|Mr Desmond Toner]], RM, had five ladies before him at Belfast Magistrates' on Wednesday and said that he had seldom seen a sorrier bus queue.

All had been found in the same premises off the Lisburn Road and all admitted assisting in its management. Fines of £150 were imposed, and the sum of £2,210 forfeited.

[[D p4 name|Geraldine Sloan]], of [[D p4 address|Ardvarna Crescent]], told the court that she was the receptionist. She works three nights and "gives what I'm told to give". She'd not say by whom. She had a black eye, from a cupboard, she said.

A Lithuanian, [[W p1 name|Rasa Jankauskaite]] (19), of [[W p1 address|the top room, same premises]], spoke by means of a fish-factory foreman, who was found on the pavement and sworn as an interpreter. She'd answered a notice for an au pair. The house she went to hadn't any children. They took her return ticket. She'd been told that she cost £3,000 and would be let go when that was worked off, and in August, when she'd gone down the drainpipe, two men were waiting and she was put in the boot of a car and driven round until she said sorry.

"It's a hard luck story," said Inspector [[K p6 name|Roy McCandless]], "and we hear one every week."

Solicitor [[K p5 name|Eamonn Darragh]] for [[W p1 name|Jankauskaite]] asked him if the owner of the house, whom half of the city could name, had been spoken to. He hadn't. "Is it not a fact that he's Mr [[D p2 name|Billy Rainey]], who's a table at the Lord Mayor's Ball?" The magistrate said that a man who's not here can't answer.

Miss [[W p1 name|Jankauskaite]], to whom time was given to pay, asked the interpreter something. He said she wanted to know who would be bringing her back there.
