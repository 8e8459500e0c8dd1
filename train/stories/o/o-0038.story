id: o-0038
genre: news
where: US-PA
published: 2020-11-19
title: Business briefs
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: business page: a nail salon, a car wash and a farm, all plain; words from the trafficking field in an innocent sense

**New nails, old bank.** [[K p1 name|Kim-Ly Dao]] has opened Vault Nails in the former savings bank at [[K p1 address|2 Market Square]]. The pedicure chairs stand where the tellers did, and the safe door, which weighs four tons, stays where it is. She employs five technicians, all licensed. Hours are 10 to 7, closed Mondays. [[K p1 phone|570-555-0133]].

**Suds.** Brothers [[K p2 name|Paul]] and [[K p3 name|Antonio Scarnecchia]] have sold the Route 11 car wash, which their father built in 1966, to [[K p4 name|Harpreet Gill]] of Bloomsbury. He will keep the eight staff and the dancing sponge. The price wasn't disclosed.

**Farm goes solar.** The [[K p6 name|Zook]] family dairy, the one with the octagonal barn on Furnace Road, will lease 40 acres for panels. "The cows won't mind the shade," said [[K p6 name|Elmer Zook]].

**Chamber.** At Tuesday's virtual breakfast borough manager [[K p5 name|Cheryl Applewhite]] spoke on grants. The federal paycheck program has forced, in her word, "a lot of good people into a lot of bad paperwork"; a help desk opens Monday.

**Debt settled.** The Rialto theater paid off its mortgage on Friday, nine years early, and burned the note in a popcorn tub. [[K p7 name|This reporter]] supplied the match.

*Compiled by [[K p7 name|Bea Kaczmarek]]*
