id: ap0013
genre: blotter
where: US-MI
published: 2009-02-19
title: Township Blotter, Feb. 9–15
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=decide why=domestic-violence-victim
person p3: role=accused age=36 protected=decide why=adult-accused
person p4: role=victim age=68 protected=no why=adult-victim
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=witness age=8 protected=yes why=minor-witness
person p7: role=official age=- protected=no why=official
person p8: role=accused age=28 protected=decide why=adult-accused
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
screen p8: unclear
note: weekly blotter; DV couple D, child witness W; weak signs of labour trafficking of an arrestee D; look-alike adult robbery victim K

Compiled by [[K p7 name|Chief Harold Vandenbosch]], Muskegon. Tips to [[K p7 phone|231-555-0120]].

**Monday, 7:50 a.m.** Somebody drove a snowmobile through the nativity that the Lutherans still have up. A 15-year-old came in with his father and the camel. Referred to the juvenile court. The father, who does our plowing, asked that it be noted that [[W p1 name|Trent]] is shoveling the church till Easter. So noted. Petition [[W p1 id|09-0155-DL]].

**Tuesday, 2:15 p.m.** Robbery, M-46 party store. [[K p4 name|Mrs. Ilse Kowalczyk]], 68, was pushed into the chip rack and lost $212 and a ring. Arrested inside the hour, under a porch at [[K p5 address|620 Marquette]]: [[K p5 name|Jeremy Kuhn]], 24. [[K p4 name|Kowalczyk]] picked him from six photographs and gave her opinion of his haircut. Docket [[K p5 id|09-FY-117]].

**Wednesday, 1:05 a.m.** Domestic assault, [[D p2 address|Sheringer Road, the double-wide with the blue roof]]. [[D p2 name|Tammy Jo Hollis]] with a cut lip; husband [[D p3 name|Duane Hollis]], 36, arrested in the driveway in his socks. Call was made by an 8-year-old who gave her name as "[[W p6 name|Maddie Hollis]], H-O-L-L-I-S," spelled the road and stayed on the line for nine minutes. Dispatcher [[K p10 name|Rosalie Achterhof]] kept her talking about her guinea pig. [[W p6 name|Maddie]] and her mother are with kin. [[D p3 name|Hollis]] was arraigned by video. He works at [[K p3 employer|the foundry in Ravenna]] and may go there and nowhere else.

**Wednesday, 4:40 p.m.** Guinea pig collected by an officer, at the request of the above.

**Thursday, 11 a.m.** Traffic stop, van with eleven people and seven belts. Driver [[D p8 name|Arturo Benavides-Cruz]], 28, was cited for no operator's license and lodged on an unpaid ticket, [[D p8 id|lodging no. 5513]]. [[D p8 name|Benavides]] said that he prunes for a labor contractor, that he has been paid once since October, and that "the boss has the papers for everybody." Asked if he could quit, he shrugged. Nothing else offered. I've passed it to the state fellow. The owner of the farm the van was turning into, [[K p9 name|Hendrik Brouwer]], says that he hires the contractor and not the men, whom he's never met.

**Friday.** Quiet. Pipes froze at the hall.

**Saturday, 9:30 p.m.** Same church, same camel, this time with a hat. The young man from Monday has an alibi, being at his cousin's hockey game. We looked at [[W p1 alias|"Sled" Mosher]] first, I'll admit, and I have told Mr. [[W p1 name|Mosher Jr.]] that I'm sorry.

**Sunday.** [[K p10 name|Rosalie]] marked thirty years on the radio. There was a sheet cake. Of all her calls, she says, Wednesday's was the best behaved: "That [[W p6 name|Maddie]] ought to have my job."

Clarification: Last week we printed that [[K p9 name|Mr. Brouwer]]'s bull was "at large." It was at Large's, which is the neighboring farm.
