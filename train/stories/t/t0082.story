id: t0082
genre: news
where: US-KS
published: 2003-08-07
title: Fair loses ribbon pig to debt
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=bystander age=14 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; child outside crime story? the pig's young owner is not a victim: the pig was leased; a civil repossession, traps

NESS CITY — He was sold at auction Saturday to settle what was owing on him, and he bore it better than anyone.

Duke, a 261-pound Hampshire, took reserve champion on Thursday with [[K p2 name|Leah Stum]], 14, on the stick. She'd leased him. The man she leased him from, [[K p1 name|Gary Don Rupp]], 44, had also, it emerged, leased him to a bank.

Sheriff [[K p3 name|Vic Hagerman]] served the papers in the show ring. "Nobody's in trouble that's under eighteen," he told the crowd. [[K p2 name|Leah]] kept the ribbon. [[K p4 name|Ardith Mull]] of the fair board bought the pig for $900 and has leased him back to her for a dollar.

[[K p1 name|Rupp]] was cited for a bad check on something else.

