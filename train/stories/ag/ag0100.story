id: ag0100
genre: news
where: GB
published: 2016-03-04
title: Chip shop couple serve last haddock
person p1: role=bystander age=68 protected=no why=adult-bystander
person p2: role=bystander age=66 protected=no why=adult-bystander
person p3: role=relative age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: chip shop, back room, 17-year-old who peels, coat; nothing to protect

There's a back room at [[K p1 employer|the Jolly Fryer]] in Louth where more has been settled than in the council chamber. It holds one table and a calendar of dogs.

[[K p1 name|Stavros Michaelides]], 68, and his wife [[K p2 name|Androulla]], 66, opened on the day decimal money came in. Their first customer paid in shillings and still owes them the half-pence. "He's a debt of this house," says [[K p1 name|Stavros]]. "Every year we tell him it's grown."

That customer, [[K p4 name|Percy Dannatt]], got free cod on Friday in settlement.

The shop has been sold to a firm from Lincoln that'll turn it into flats. Their granddaughter, [[K p3 name|Eleni]], 17, who has peeled here on Saturdays since she could be trusted with a knife, is off to read law. She was given [[K p2 name|Androulla]]'s good coat.

"I never touched a drop of vinegar in my life," [[K p2 name|Androulla]] confided, as the lights went off. "I can't abide it."
