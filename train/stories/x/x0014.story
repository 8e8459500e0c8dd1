id: x0014
genre: news
where: US-KS
published: 2013-10-31
title: Recruiter's fees come back to haunt juco coach
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; recruiter, fees, debts, promised jobs, all among adults in sport

By [[K p5 name|Lane Hofstetter]]

He was promised a scholarship, a room and a meal card, and when [[K p2 name|Emeka Udoh]] got off the bus in Dodge City there was a bill.

[[K p2 name|Udoh]], 20, a 6-10 center from Lagos, says a recruiter had told him that [[K p1 name|coach Ray Dale Tibbets]] would "take care of everything." What the coach took, the college's own audit found, was a $1,500 finder's fee for each of five players, and he had told the recruiter to collect it from the young men's summer wages.

Nobody had to pay. "I laughed and tore it up," [[K p2 name|Udoh]] said. "I had my passport, I had my phone, I had three other offers." His roommate, [[K p3 name|Luka Petrović]], framed his.

Athletic director [[K p4 name|Jan Friesen]] said [[K p1 name|Tibbets]] was suspended for four games and would repay the fees. The Conquistadors won without him, 81-60.
