id: w0103
genre: news
where: US-PA
published: 2021-10-28
title: Reading council hears of rats, rents and a missing ordinance
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
screen: none
note: council; a girl of 12 speaks; victims of rats; addresses

READING — [[K p4 name|Soleil Figueroa]], 12, had three minutes and used one.

"There's a rat in our hall that knows my name," she told City Council on Monday. "I'm at [[K p4 address|548 Moss]]. It's not just us, it's five forty-six too. Thank you. Who do I give the picture to?"

She gave it to Council President [[K p1 name|Donna Wieczorek]], who held it at arm's length. Tenants from the block say that their landlord, [[K p3 name|Conrad Yoder]] of [[K p3 address|Wyomissing]], was paid through June by the city under an ordinance, [[K p1 id|Bill 44 of 2019]], which nobody could find.

"It was sold to us as a rescue," said Councilman [[K p2 name|Luis Bonilla]]. "Who's the victim here? It's the rat, he's got to live with [[K p3 name|Conrad]]."

[[K p3 name|Yoder]] said by phone that he had set traps. He was asked how many. He said that was between him and the rat.

The bill turned up before adjournment in a box marked HALLOWEEN.

Reporter [[K p5 name|Greta Stoudt]] — [[K p5 email|gstoudt@penncityeagle.example]]
