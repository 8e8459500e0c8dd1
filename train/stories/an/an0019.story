id: an0019
genre: news
where: ZA-KZN
published: 2010-08-14
title: Umlazi council row over taxi rank ends in laughter, and a plan
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
note: nothing: council; pimp my ride; trafficking used of traffic; numbers of stalls

DURBAN — "Human traffic!" shouted Councillor [[K p1 name|Zanele Gumede]]. "I said human traffic, not trafficking. Minute-taker, please."

It was that kind of meeting. For three hours on Thursday, the transport committee debated whether the V Section taxi rank should be moved forty metres. Drivers filled the public seats; vendors filled the stairs. By nine at night everybody had been insulted and everybody had had tea.

The plan, put by the metro's head of roads, [[K p2 name|Deon Pretorius]], is to shift the rank behind the Mega City shops, where a wall would shelter passengers. Mr [[K p2 name|Pretorius]] showed a drawing. It had no vendors in it.

"Where am I?" asked [[K p3 name|Ma Thoko Ndaba]], who has sold vetkoek from stall 114 since 1988. "I have looked in this picture. There's a dog. There's a tree. I am not there." [[K p2 name|Pretorius]] drew her in with a ballpoint, to applause, and with her the pot.

The chairman of the drivers, [[K p5 name|Sibusiso "Biza" Khumalo]], complained that young owners pimp their vehicles with speakers and run over the feet of grandmothers. [[K p5 alias|Biza]] has been fined twice himself, Clr [[K p1 name|Gumede]] reminded him (notice [[K p5 id|DBN 88110462]]). He'd paid, he said, and offered to show the slip.

MEC [[K p4 name|Themba Hadebe]], who'd been expected for a minute, stayed for two hours, and was asked for a job by eleven people. To one, who complained of abuse at the licensing office in Prospecton, [[K p4 name|Hadebe]] gave his own card.

Committee clerk [[K p6 name|Leela Moodley]] put the count at 14 for, 3 against, and one councillor asleep. The sleeper's vote was ruled out. Ms [[K p6 name|Moodley]] has clerked since the days of the old KwaMakhutha board, and her ruling wasn't argued with.

So the rank moves in November. Each vendor keeps his or her number. Stall fees of R42 a month won't go up before 2012, and a tap will be laid on. The budget is R3.8 million, from vote 27/40112.

A youth, who had come in by mistake looking for the library, asked if the new rank would have lights. Nobody had thought of lights. There will be eight.

Afterwards the drivers sang outside. [[K p3 name|Ma Ndaba]] gave what was left in the pot to the security guard. [[K p2 name|Pretorius]], a man not much given to jokes, asked whether she would sign the drawing for his wall, and she did so, with a small vetkoek over the i that there isn't in [[K p3 name|Ndaba]].

"I'm in the picture now," she said. "Let them try and rub me out."

[[K p7 name|Farhana Ismail]]
