id: u0082
genre: news
where: AU-QLD
published: 2010-05-07
title: Fruit box 'raffle' for backpackers' company ends in court
person p1: role=victim,witness age=20 protected=yes why=sexual-offence-victim
person p2: role=victim age=22 protected=yes why=sexual-offence-victim
person p3: role=convicted age=52 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
note: sexual assault adult victims by hostel/farm operator demanding favors for visa days; coerce? keep as sexual offence, no trafficking; near miss? Avoid screen

The sheet that let a backpacker stay a second year needed one signature, and the man who held the pen wanted a cuddle for it.

[[K p3 name|Lyall Gregory Boscombe]], 52, a strawberry grower of Wamberry, was found guilty in Brisbane on Thursday of sexually assaulting two women, 20 and 22, in the packing shed. Both were on working holidays, both left the next day, and one of them took the tractor key.

"You traded in a form," said Judge [[K p4 name|Imelda Frobisher]]. Prosecutor [[K p5 name|Ashwin Rao]] had told jurors about a raffle on the noticeboard, the prize for which was "dinner with boss".

The elder's statement, from Tallinn, was read. The younger gave hers by telephone and asked afterwards, over the open line, "Is [[W p2 name|Liisa]] there? Tell her it's [[W p1 name|Maeve]]. Tell her we won."

Packer [[K p6 name|Noriko Hamasaki]] had kept the raffle notice in her diary for two years because she thought that somebody might ask.
