id: ag0060
genre: news
where: IN-DL
published: 2018-04-13
title: Roof, staircase, ticket: Chandni Chowk's haveli opens to walkers
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: heritage feature; a boy of 15 and his grandfather; no crime

One hundred rupees buys you the staircase. The roof is fifty more, and for that [[K p1 name|Omkar Nath Bhargava]], who is a lawyer by training and a kite flier by conviction, will come up himself.

He had been told to sell. A builder offered him a debt he could not refuse: take the money and owe nothing. He refused it. His grandson [[K p3 name|Sahil]], 15, now sells the tickets after school, at a table where the family's grocer used to sit.

"People pay for his company as much as for the view," says guide [[K p2 name|Nuzhat Ansari]]. "He knows the name of every pigeon."

The haveli is shut on Mondays, and if it's raining, and when Dilli loses.
