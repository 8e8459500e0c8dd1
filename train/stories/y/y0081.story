id: y0081
genre: news
where: SG
published: 2001-05-19
title: Boy who set off 11 fire alarms gets probation
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: juvenile court; CCA; mother's stall

Asked why eleven, the 14-year-old told the Juvenile Court that the twelfth was too high.

He was placed on 18 months' probation yesterday for breaking the glass of alarm points in four blocks at Toa Payoh between December and February. At one an old man fell on the stairs. The boy visited him in hospital with a packet of chicken rice, and has gone every Saturday since.

Magistrate [[K p2 name|Vijayalakshmi Rengasamy-Goh]] said it was a strange way of asking to be noticed. According to the probation officer, [[K p3 name|Mr Roszaidi Bin Mohd Yatim]], the child plays [[W p1 other|the only euphonium in the band]] of [[W p1 school|First Toa Payoh Boys']], and had been dropped from its trip to Perth because his mother could not find the $900.

She's Madam [[W p4 name|Leong Wai Fun]], who has [[W p4 employer|the soya bean stall at Block 93]]. "[[W p1 name|Jun Hao]], say sorry to the judge," she said, and he did, to each of the eleven.
