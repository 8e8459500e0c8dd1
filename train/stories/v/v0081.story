id: v0081
genre: news
where: US-CO
published: 2001-08-30
title: Ouray ballots: Mayor's race a tie; deck of cards to decide
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
screen: none
note: nothing to protect; council news, short

Either [[K p1 name|Phoebe Rasband]] or [[K p2 name|Will Duran]] will be mayor on Tuesday night, and whichever it is will owe it to a card.

Each had 211 votes. Clerk [[K p3 name|Marva Gutshall]] counted them four times, the last with her shoes off. State law leaves it to lot. "I've bought the deck and I have kept the receipt," [[K p3 name|Gutshall]] said. Aces are high.

[[K p2 name|Duran]] will practice. [[K p1 name|Rasband]] will not.
