id: ag0079
genre: news
where: AU-VIC
published: 2018-10-26
title: Gym floor, cold hands: what the Ballarat review heard
person p1: role=victim age=10 protected=no why=consented
person p2: role=victim age=9 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: institutional review; one gymnast speaks as herself, another still competing is told by her routine, her home gym and her grandmother

For three days this month, in a room over a bank, forty-four people told [[K p4 name|Dr Hyacinth Moodley]] about a man with cold hands.

[[K p3 name|Anton Verkerk]], a physiotherapist to the state squad between 1996 and 2015, is to stand trial in March on nineteen charges, to which he's pleaded not guilty. The review can't ask whether he did it. It can ask who knew, and that's bad enough.

[[K p1 name|Bridie Maconochie]] was ten when she first lay on his table. She's a plumber now, and she gave evidence in her own name and in her work boots. "They'll tell you we never said. I said. I said it to the coach, on the bus, with the whole bus listening, and she told me champions don't whinge." She asked that her name be printed. She spelt it.

Submission 31 came from someone who did not. She was nine, and she competes still; she asks in her first line not to be identified "because the judges score what they know". The secretariat took out her name. It left in that she is "[[W p2 other|the only Australian to have landed the Produnova]]", that she trained at [[W p2 school|Eureka Tumblers]], and that it was her nan, [[W p6 name|Glenys Hocking]], who drove her there at five each morning and waited in the car with a thermos, forty feet away.

State chief executive [[K p5 name|Warren Lidgett]] agreed that complaints were logged under "parent, difficult". He'd do it differently today. How, he was asked. He thought about it for some time.

The report is due on 1 February. Dr [[K p4 name|Moodley]] has ordered that all the cushions be thrown away.
