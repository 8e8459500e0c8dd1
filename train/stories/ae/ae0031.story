id: ae0031
genre: news
where: US-MI
published: 2023-05-05
title: Board honors bus driver, then argues about chairs
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=57 protected=no why=adult-bystander
note: nothing to protect; school board

By a vote of 7-0 the Elk Rapids Township board of education thanked [[K p3 name|Fatima Saleh]], 57, of [[K p3 address|312 Bass Lake Road]], for 30 years of driving Bus 4 without a scratch.

By 4-3 it then declined to buy 220 chairs. Treasurer [[K p1 name|Will Brandsma]] said that the supplier had held the district's deposit for a year and now claims it owes more. "It's a hostage situation," he said. President [[K p2 name|Ginny Okonkwo]] asked him to choose another phrase. He said that he will think of one, and [[K p1 name|Will]] did: "a shakedown."

[[K p3 name|Saleh]] received a clock.
