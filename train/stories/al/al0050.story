id: al0050
genre: news
where: GB-ENG
published: 2003-10-09
title: Choir 'sold out' and treasurer held: the great Cotterby concert muddle is settled in county court
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=witness age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=bystander age=16 protected=no why=minor-not-in-crime
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; civil claim against a choir treasurer; pimp (misprint for pump), groomed, minor key, force, debt, passport; a girl soloist not in any crime

A TREASURER who sold the same 212 seats twice has been told by a judge that he was careless, obstinate and a poor hand at arithmetic, but that he wasn't a crook.

[[K p1 name|Lionel Hathersage]], 58, of [[K p1 address|Sexton's Piece]], Cotterby, was sued by his own choral society for £3,180 after the Verdi in May. Half of the public came by coach from York and found the other half in its chairs. Police were called. One bass was held back by force.

Giving judgment at Scarborough in claim [[K p1 id|SC302217]], [[K p3 name|His Honour Judge Mark Pemberley]] said that it was a mistake that could have befallen any man who keeps his accounts in a passport. "He had two of them, one cancelled. He wrote the debts in the one and the credits in the other. Then he went to Corfu, with the wrong one, and was arrested at the airport."

The society's chairman, [[K p2 name|Augusta Fenn-Adjei]], had told the court that members felt exploited. She'd groomed Mr [[K p1 name|Hathersage]] for the office herself, she said, over nine years, and he had been given a calculator. Under cross-examination by [[K p4 name|Sebastian Orr]] Mrs [[K p2 name|Fenn-Adjei]] agreed that it hadn't had a battery.

There was laughter when a letter was read from the printer, in which the organ's new pump, £900, appeared on the programme as something else. "I've had the vicar on," wrote [[K p6 name|Dilip Raval]], of [[K p6 employer|Raval & Sons]]. Mr [[K p6 name|Raval]] reprinted at his own cost, and has framed one.

For the society, Miss [[K p5 name|Grace Lovelace]] asked who had been the victim here. The judge said that he'd thought about this, and it was the tenors.

The concert itself had been a triumph. The soloist, [[K p7 name|Jessamy Boateng]], 16, who is at [[K p7 school|Wolds Upper School]] and had learned the part in six days when the soprano lost her voice, sang to an audience of whom a third were standing, some in the font. A recording of her "Libera me", in the minor, was played to the court, at Mr [[K p4 name|Orr]]'s request, on the question of loss. [[K p3 name|Judge Pemberley]] asked for it again.

Judgment was for the defendant, with no order as to costs. He offered to resign, and nobody seconded it.

[[K p1 name|Lionel Hathersage]] will hand over his passports, both of them, to Miss [[K p5 name|Lovelace]], who has joined the altos.

There will be a second performance on 29 November. Tickets, one seat each, can be had on 01632 960855. [[K p7 name|Jessamy]] sings.

[[K p8 name|Cordelia Summers]]
