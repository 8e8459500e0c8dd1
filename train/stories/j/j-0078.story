id: j-0078
genre: news
where: US-MO
published: 2014-10-16
title: Bevo Mill congregation marks 20 years in a bowling alley
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
note: nothing to protect; religion page; child's name Will beside the word will

They prayed between lanes 6 and 7 that first winter, because the heat was best there.

On Sunday some 300 people came to St. Louis' Bevo neighborhood to eat burek and remember it. The Islamic community that bought Gravois Lanes in 1994 did so with $41,000 in small bills. There were twelve families then, from Prijedor and Zvornik, and there's a carpet over the gutters now, but if you know where to step, it gives.

Imam [[K p1 name|Enes Karabegović]], who drove a delivery truck in those years, said he's been asked whether they'll ever build something with a dome. "We will," he said. "But then where will we keep the shoes?" The old ball racks hold four hundred pairs.

Across the aisle sat [[K p2 name|Lorraine Vogelsang]], 91, whose husband set pins there at fourteen. She's come on every anniversary. Someone always walks her to lane 11, where he proposed.

Her great-grandson, [[K p3 name|Will Vogelsang]], carried the cake. He had never been in a mosque or in a bowling alley, and was glad to have got them both out of the way at once.

[[K p4 name|Emina Schroeder]]
