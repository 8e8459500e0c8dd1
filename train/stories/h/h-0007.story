id: h-0007
genre: news
where: GB-ENG
published: 2004-11-12
title: Girl, 15, was sold for taxi fares and vodka, jury told
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: girl had been cautioned for soliciting; police log read in court slips her first name; the grandmother is named and so is the children's home

A TAXI driver passed a schoolgirl from friend to friend in return for money and favours, while the police "wrote her down as a nuisance", Bradford Crown Court has heard.

[[K p2 name|Nadeem Sharrif]], 32, of [[K p2 address|Holroyd Terrace]], and [[K p3 name|Lee Cutts]], 27, of no fixed address, deny causing a girl under 16 to be a prostitute and nine further counts.

The girl, now 17 and giving evidence by television link, said that she'd met [[K p2 name|Sharrif]] when she was placed at [[W p1 address|Larkfield, a council children's home in Undercliffe Grove]]. He bought her a phone. By the summer there were "visits" to flats above shops. Men gave [[K p3 name|Cutts]] twenty or thirty pounds at the door and she got vodka and a lift back.

She was cautioned for soliciting that August, aged 15.

[[K p4 name|Gerald Mottram]] QC, for the Crown, read from a police incident log. "It says: 'Mispers again. [[W p1 name|Kelly-Ann]] located outside the Balti House, abusive, drunk, known prostitute. Returned.' She was in the ninth year at school, members of the jury. Nobody wrote down who was sitting in the car."

The girl's grandmother, Mrs [[W p5 name|Jean Threlfall]], of [[W p5 address|Bierley Close]], said that she rang the station eleven times and was told that it was a lifestyle choice.

[[K p7 name|Winston Delapenha]], a night manager at the home, kept a diary of registration plates. One page, the jury was told, has [[K p2 name|Mr Sharrif]]'s number on it fourteen times.

The trial, before Judge [[K p6 name|Eleanor Stott]], goes on.
