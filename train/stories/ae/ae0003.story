id: ae0003
genre: news
where: GB-ENG
published: 2007-05-17
title: Three in dock over pub brawl
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=victim age=52 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: nothing to protect; adults only, with ages, addresses and employers

A landlord needed six stitches after he stepped between two darts teams, Mexborough Bridge magistrates were told.

[[K p1 name|Lee Hartnoll]], 29, of [[K p1 address|17 Foundry Row]], his cousin [[K p2 name|Shane Hartnoll]], 31, of the same address, and [[K p3 name|Kuldip Rai]], 24, of [[K p3 address|3 Ashgate View]], each admitted using threatening behaviour at the Wheelwright's Arms on 10 March.

[[K p5 name|Philippa Stead]], prosecuting, said the quarrel was over a debt of eleven pounds. [[K p1 name|Lee Hartnoll]], a fitter at [[K p1 employer|Don Valley Conveyors]], picked up a stool. [[K p4 name|Brian Oddie]], 52, who has kept the house for nineteen years, took it on the forehead.

"The girl behind the bar was in tears," said Miss [[K p5 name|Stead]]. "She is 23 and gave in her notice the same night."

For all three, [[K p6 name|Mark Tasker]] said they had shaken hands since, and that the team had been disbanded. Each was fined £180 with £40 compensation to Mr [[K p4 name|Oddie]].
