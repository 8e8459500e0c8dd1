id: p-0085
genre: news
where: AU-TAS
published: 2021-06-03
title: Launceston tradie fined for abalone haul
person p1: role=convicted age=37 protected=no why=adult-convicted
person p2: role=convicted age=33 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: nothing to protect; fisheries case against adults

[[K p6 name|SOPHIE LIND]]
Court reporter

TWO Launceston men who were caught with 308 blacklip abalone hidden in the wheel arches of a caravan have been fined a total of $61,000.

[[K p1 name|Brodie Shaun Arnol]], 37, [[K p1 employer|a plasterer]], and [[K p2 name|Mick Pybus]], 33, [[K p2 employer|a forklift operator at a timber yard]], pleaded guilty in the Launceston Magistrates Court on Wednesday to taking and possessing a commercial quantity without a licence.

[[K p1 name|Arnol]], of [[K p1 address|22 Ravenswood Rise]], was ordered to pay $38,000, and to forfeit the caravan, a 4.8m boat and two sets of diving gear. [[K p2 name|Pybus]] was fined $23,000. Both were banned from holding any sea fishing licence for five years.

Prosecutors said fisheries police watched the pair make six dives off the east coast near Falmouth on November 14. They were stopped on the Esk Highway that evening. [[K p1 name|Arnol]] told officers that they had been camping and the smell was from a blocked drain.

The legal limit for a recreational diver is 10 a day.

[[K p4 name|Inspector Darren Latta]], of marine and rescue services, said the haul would have been worth $12,000 on the black market. "It takes a black lip about six years to get to that size. They cleaned out a reef that was just starting to recover," he said.

Defence lawyer [[K p5 name|Heath Rumble]] told the court that his clients had lost work during the pandemic and had been offered cash by a man from interstate whose name they didn't know. Neither had prior matters for fisheries offences, although [[K p1 name|Arnol]] was fined in 2015 over an undersized crayfish.

[[K p3 name|Magistrate Sharon Wing]] said that there was nothing opportunistic about the wheel arches, which had been fitted with plastic liners and an aerator.

"A good deal of workmanship went into it," she said. "I notice that you are a plasterer, Mr [[K p1 name|Arnol]]."

The caravan, a 1988 Viscount, will be auctioned. The live abalone, 271 of them, were put back.
