id: x0096
genre: news
where: US-OR
published: 2001-04-12
title: Logger sentenced for log truck theft
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: nothing to protect; adult accused and adult victim

ROSEBURG — You can't hide a log truck. [[K p1 name|Forrest Ray Dunning]], 33, tried to, under a tarp, and on Wednesday he got 22 months.

Douglas County Judge [[K p3 name|Ione Castleberry]] also ordered him to pay [[K p2 name|Manuel Avila]] of Winston $18,000 for the load, which had by then become a deck.

[[K p1 name|Dunning]] told the court he was owed it. He'd driven for [[K p2 name|Avila]] all of last summer, and hadn't been paid for August. [[K p2 name|Avila]] said he'd fired him in July.

"Each man has kept very careful books," said defense lawyer [[K p4 name|Bree Hanlon]], "of the other one's."

It's a very nice deck, according to a deputy who stood on it.
