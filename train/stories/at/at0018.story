id: at0018
genre: blotter
where: CA-SK
published: 2006-04-14
title: Swift Current and district: the week in the detachment
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=48 protected=no why=adult-victim
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=64 protected=no why=adult-convicted
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; hustling, massage, escort, hooker used innocently; adult accused and adult victims only

Compiled by Cpl. [[K p3 name|Arlene Wiebe]]

**Monday.** A hooker was reported stolen from the ice shed. For those new to the province: [[K p8 name|Gord Hladun]]'s big red curling-stone hook, 1950s, from over the bar of the rink. Returned Tuesday in a feed sack, no note. Mr. [[K p8 name|Hladun]] won't press it.

**Monday, late.** [[K p1 name|Randall Schmunk]], 37, of [[K p1 address|Ninth Avenue NW]], impaired driving, file [[K p1 id|2006-41177]]. Blew .17. [[K p1 name|Schmunk]] told the officer he was a designated driver. It was asked by whom.

**Tuesday.** Break-in at Prairie Touch Massage on Central. Taken: two tables, a case of oil, and a skeleton. Owner [[K p4 name|Phuong Delorme]], 48, had stepped out to a funeral. A student in the alley saw the skeleton's foot going into [[K p2 vehicle|a brown Chev half-ton, SK 550 KTM]]. The truck was stopped by Cst. [[K p6 name|Tyrell Bighead]] near Waldeck and the driver, [[K p2 name|Chase Anhelo]], 22, taken in on a charge of break and enter (Info. [[K p2 id|24401877]]). [[K p2 name|Anhelo]] said he'd been forced into it by a debt. On being pressed by Cst. [[K p6 name|Bighead]], it turned out that the debt was to his grandmother, and that she wanted a table for her back. Court May 3.

"I just want the bones home," Mrs. [[K p4 name|Delorme]] said. "[[K p4 name|Phuong]]'s Fred, they call him. He has been with me since college."

**Wednesday.** Oversize escort required for a house on Highway 4. It was the old Hutterite school. It cleared the bridge by four inches. Traffic was held for an hour and a half and [[K p5 name|Doreen Okemaysim]] of the Esso sold every bun. [[K p5 name|Okemaysim]] would like to know when the next one is.

**Wednesday night.** Two steers at large, Battleford Trail. One arrested.

**Thursday.** In Provincial Court [[K p7 name|Aloysius Frostad]], 64, was fined $2,800 for running a still. [[K p7 name|Frostad]] has been at it, the Crown said, since Mr. Diefenbaker. He paid in twenties. Judge asked if any of those were homemade too.

**Thursday.** A complaint that young men were hustling at the pool hall proved to be correct. It's a pool hall.

**Friday (Good).** [[K p1 name|Randall Schmunk]] again. This time on a bicycle. No charge, a lift home, and a word from Cpl. [[K p3 name|Wiebe]]'s mother, who happened to be at the gate.

**Notices.** The spring auction of unclaimed goods is on the 29th: nine bikes, a tuba, one wedding dress. Her husband, [[K p9 name|Bud Okemaysim]], to call the bids. For lost property call 306-555-0119 and ask for me.

Cst. [[K p6 name|Tyrell Bighead]] ran the half marathon in Regina in 1:21. [[K p2 name|Chase]], you're on the team if you show up for court.

Total calls 61, false alarms 14, skeletons 1.
