id: az0006
genre: news
where: US-NJ
published: 2022-11-18
title: Paterson landlord took rent from a 13-year-old, jury is told
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=11 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
person p8: role=witness age=19 protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: rent forgiven in exchange; landlord's other addresses are K, the house where she lived is W; two children; interpreter leaks

[[K p9 name|Cosmo DiNardo-Hill]], North Jersey courts

PATERSON — The rent on the second floor of the house at [[W p1 address|61 Totowa Crescent]] was $1,450. In the autumn of 2021 it was, for four months, nothing.

[[K p2 name|Waldemar Pietrzak]], 58, who owns that house and seven more, told the tenant that she and he "had an understanding." He did not tell her, the state says, that the understanding was with her daughter. She was 13.

"He said to the girl: if you tell, your mother is in the street with the baby, and it's winter," Assistant Prosecutor [[K p4 name|Simone Abernathy]] told jurors on Thursday. "That is a price. The law doesn't care that it was paid in months."

[[K p2 name|Pietrzak]], of [[K p2 address|9 Garret Summit Road, Woodland Park]], is charged with trafficking of a minor and aggravated sexual assault. Indictment [[K p2 id|22-03-00417-I]] names him and, as [[K p2 alias|"Pan Waldek"]], the man in forty text messages. His lawyer, [[K p5 name|Rex Tillinghast]], said that [[K p2 name|Pietrzak]] had forgiven rent to a dozen families in the pandemic and that the girl, now 14, was angry over a broken phone.

The girl testified behind a screen for an hour. She said she kept a calendar. Her brother, 11, testified next: he was told to go down and count the landlord's cans. He'd counted them, he said, "like twenty times. There were always 31."

Spectators had been told that no names would be used. The interpreter, who was hired for the mother and had not been in the room for the warning, rendered her first answer as "My name is [[W p3 name|Esperanza Quispe Mamani]] and I am mother to [[W p1 name|Luz]] and to [[W p6 name|Wilmer]]." Judge [[K p7 name|Hyacinth Bellamy]] stopped her. [[K p7 name|Bellamy]] told reporters that they'd not heard it.

Then there was the calendar itself, which came from the bank and had been written over in felt pen. On its cover the girl had put "[[W p1 name|Luz Quispe]] 8-B [[W p1 school|School 43]]." [[K p5 name|Tillinghast]] held it up for everyone.

[[K p8 name|Andre Whitlock]], who rents the first floor and was 19 then, said that he heard "[[K p2 name|Mr. Pietrzak]]'s boots" on the back stairs on days when the mother was at work, at [[W p3 employer|the Ferro bread plant, nights]]. He'd thought, he said, that the boiler was bad. "I was a kid myself, practically," [[K p8 name|Whitlock]] said. "Eighteen, nineteen. You don't think."

On cross-examination the girl was asked why she hadn't told a teacher. "My mother has no papers," she said. "He has eight houses."

The state expects to call a rent accountant on Monday. [[W p1 name|Luz]], as the lawyers by then had all begun to call her, is excused.
