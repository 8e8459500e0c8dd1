id: p-0034
genre: news
where: CA-AB
published: 2017-03-31
title: Hockey trainer sentenced in Red Deer for assaults on two players
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=convicted age=52 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
note: pub ban; team D; the surname is on a game sheet in evidence and the jersey number tells

RED DEER, Alta. — He taped their ankles, drove the bus and kept the lozenges. On Thursday, [[K p3 name|Lyle Edward Brassington]] was given seven years for sexually assaulting two of the boys in his care.

[[K p3 name|Brassington]], 52, was for nine seasons the trainer of the [[D p1 school|Central Parkland Rustlers]], a bantam AAA club. A jury found him guilty in December on four counts involving players aged 14 and 15.

[[K p4 name|Madam Justice Ruth Olson]] called the acts "a theft from a place where children are taught to trust the bench." She noted that he had been given a lifetime membership by the league the year after the first offence.

The identity of both complainants is protected under the Criminal Code. Each read from a statement on Thursday with his back to the gallery. The younger said that he'd quit skating and that his dad had sold the rink boards from their yard. "I can't stand the smell of liniment," he said.

Among the exhibits was a game sheet from Lloydminster on the night of one offence. Defence lawyer [[K p5 name|Trevor Anand]], arguing that the trainer had been on the bench until the buzzer, pointed out to the judge a player listed as "did not dress, injury: [[W p1 other|No. 17]], [[W p1 name|Kowalenko]]." Nobody objected. The sheet was available for inspection at the clerk's counter until 4 p.m., when it was sealed.

Crown prosecutor [[K p6 name|Jill Macphail]] had asked for nine years. She said that [[K p3 name|Brassington]], of [[K p3 address|26 Oriole Park Way]], showed no insight and had told a probation officer he missed "the boys."

[[K p5 name|Anand]] said his client is diabetic, had [[K p3 employer|driven a school bus in Ponoka]] for years without complaint and will be at risk in custody.

[[K p3 name|Brassington]] will be on the sex offender registry for life. He has 30 days to appeal.

[[K p7 name|Corey Steele]], Parkland Press
