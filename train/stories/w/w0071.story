id: w0071
genre: news
where: US-RI
published: 2003-01-16
title: Pawtucket strip club's license is renewed
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=28 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p3: none
note: adult dancers, free and vocal, near-miss; nothing to protect

[[K p5 name|Bea Charpentier]]

PAWTUCKET — The dancers came to the hearing in turtlenecks.

The City Council, sitting as the license board, voted 7-2 to let the Foxglove, [[K p1 address|330 Mill Landing]], keep its doors open till two. Its owner, [[K p1 name|Ray Pacheco Jr.]], had been written up for a drain.

Councilwoman [[K p2 name|Ida Beauchemin]] asked the women, who spoke of shifts, if any was there against her will, in debt to the house, or under age.

"I'm 28 and I'm in nursing school, and I set my own nights," said [[K p3 name|Jolene Amaral]], who let the clerk copy her license. "I pay thirty dollars for the stage. It's cheaper than parking."

Police Maj. [[K p4 name|Stephen Quirk]] said he had no complaint on file but the drain, [[K p1 id|No. 02-5517]].

[[K p3 name|Amaral]] asked that the minutes also say the heat's no good.
