id: bc0019
genre: news
where: CA-MB
published: 2006-01-26
title: Curling, culverts and a coroner's chair: the week in the R.M.
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=14 protected=no why=minor-not-in-crime
person p3: role=convicted age=45 protected=no why=adult-convicted
person p4: role=victim age=66 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=deceased age=92 protected=no why=deceased
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=13 protected=no why=minor-not-in-crime
screen p2: none
note: nothing to protect; children in sport, adult fraud, obituary, council; words girl, rink, pimp my ride innocent

**By [[K p7 name|Vern Thorlakson]]**

The skip is 14, the lead is 13, and between them they have swept Neepawa, Minnedosa and the boys.

[[K p2 name|Kateryna Hnatiuk]] and her rink took the junior bonspiel on Sunday with a last rock that wandered halfway to Saskatchewan before it thought better of it. "I just yelled," said [[K p2 name|Hnatiuk]], who goes to [[K p2 school|Erickson Collegiate]] and delivers this paper. Her lead, [[K p8 name|Joy Manansala]], is the first Filipina anybody here can recall on a winning team and had never seen ice until she was eight. [[K p8 name|Manansala]]'s broom, with the pink tape, is going in the trophy case as soon as she can spare it.

**Council.** Reeve [[K p1 name|Aurel Desrochers]] broke a tie in favour of new culverts on Mile 88. The vote was held up while Coun. [[K p5 name|Sheila Kostyniuk]] looked for the maps, which were under the Reeve. [[K p1 name|Desrochers]] also wished it known that the municipality does not, whatever was said at the Co-op, intend to arrest anyone over snowmobiles. Kids may cross at the elevator, after school, helmets on. [[K p5 name|Kostyniuk]] abstained on helmets.

**Court.** At Dauphin, [[K p3 name|Leslie Gordon Abbey]], 45, of [[K p3 address|21 Third Avenue North]], was handed 14 months for a fraud on [[K p4 name|Sigrid Bjarnason]], 66. He'd told her that he was raising money to rescue girls from a brothel overseas, showed her photographs out of a magazine, and had $23,000 of her quarter-section money by fall. There were no girls and no brothel. There was a truck. The judge said what [[K p3 name|Abbey]] had sold was a good woman's conscience. Mrs. [[K p4 name|Bjarnason]] says that she'll give again but will ask for a receipt. File [[K p3 id|CR 05-07-01133]], if you're curious.

**Passed on.** [[K p6 name|Alphonse Cyr]], 92, homesteader, fiddler, for 27 years the coroner's driver. Mr. [[K p6 name|Cyr]] once took a body to Brandon through a blizzard and, finding the office shut, sat up with it. He leaves a wife, four daughters and a chair at the café that no one likes to use. Service at Ste. Rose on Saturday at 2; lunch to follow; the fiddle will be there.

**Hospital auxiliary.** Netted $418 at the tea. Someone left one glove.

**Wanted.** A drummer, any age, for the April fowl supper. The last drummer ran off, though only to Regina. Ring [[K p7 name|Thorlakson]] at 204-555-0138, or shout across the street as usual.

**Correction.** Last week we said that [[K p1 name|Aurel Desrochers]] had been "held for questioning." It was "hailed," by a question, at the annual meeting. We regret the excitement. [[K p2 name|Kateryna]]'s route on Saturday will be late; she is sleeping in and has earned it.
