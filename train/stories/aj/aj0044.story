id: aj0044
genre: press-release
where: US-HI
published: 2008-04-17
title: Hawai'i County honors 2008 Crime Victims' Week volunteers
person p1: role=bystander age=72 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
note: nothing to protect; awards for work with victims; a named adult burglary victim; student volunteer; words innocent

On Sunday afternoon, under a tent which twice tried to leave, [[K p3 name|Mayor Clarence Ogata]] gave koa bowls to those who answer the phone when things go wrong.

Volunteer of the Year is [[K p1 name|Philomena Souza]], 72, of Honoka'a, who in 2007 gave 1,140 hours to the rape crisis line and has knitted a blanket for every child who has gone through the interview room since 1994. She doesn't know their names and doesn't wish to. "I know the colors," said [[K p1 name|Mrs. Souza]]. She has never missed a Tuesday, her birthday ([[K p1 birthdate|October 30]]) included.

The Youth Award was given to [[K p2 name|Will Kahananui]], a senior at [[K p2 school|Kea'au High]]. [[K p2 name|Will]] began a thing called Walk Me, by which any pupil may ask for company to the bus. There are now forty walkers and a van. "It was my sister's idea and I just have the bigger feet," said [[K p2 name|Kahananui]], size fourteen.

Business partner: [[K p5 name|Bao Tran]] of [[K p5 employer|Tran's Locksmith, 88 Mamo Street]], who changes locks for nothing on a police officer's word. [[K p5 name|Mr. Tran]] did 61 last year and has a joke for each, he said; none of them was told.

Officer of the Year: [[K p4 name|Detective Lorelei Manu]], badge [[K p4 id|556]]. [[K p4 name|Manu]] set up the county's first protocol on human trafficking, two pages, the first sentence of which is "Separate everyone and bring food."

A special bowl went to [[K p6 name|Reverend Hubert Pacheco]], who was asked how he gets abusers to come to his group. "Donuts and a judge," [[K p6 name|Pacheco]] answered.

[[K p7 name|Eleanor Fujimoto]], whose store was burgled five times, spoke for those who've been on the other end. She was asked not to be long, and talked for two minutes about a cash register. "It's still at the bottom of Wailoa pond," said [[K p7 name|Mrs. Fujimoto]]. "I look at it." She gives self-defense lessons on Wednesdays to anybody over sixty.

Lunch was kalua pig. The pig was not a victim, the program notes, but a donation.

Those who need help, at whatever hour: 808-555-0175. Those who wish to give it: ring [[K p1 name|Philomena]] at 808-555-0176, not during her program.

Photographs: [[K p1 photo|souza_koa_bowl.jpg]]; [[K p2 photo|kahananui_walkme.jpg]]; [[K p4 photo|manu_badge556.jpg]]. County log number 08-0417-B. The tent was recovered at Reed's Bay.

Media contact: [[K p3 name|Office of Mayor Ogata]].
