id: t0023
genre: news
where: US-IN
published: 2011-05-12
title: Body shop's debts outlive its owner
person p1: role=deceased age=61 protected=no why=adult-bystander
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; debt that grew, held papers, a "girl" that is a car

TERRE HAUTE — She is cherry red, she was built in 1957, and four people say that she is theirs.

The late [[K p1 name|Otto Wendling]], 61, called the Bel Air "my girl," and never sold her, though he seems to have borrowed against her from half of Vigo County. His debt to a paint supplier began at $900. It had grown to $14,000 when he died. His nephew by marriage, [[K p2 name|Rick Sansone]], 39, is charged with conversion: he drove her to Kentucky and let her go for $22,000 while lawyers were still holding the papers.

"I was told I'd work it off," said [[K p4 name|Marjorie Kopp]], who kept the shop's books without pay from 2007. No one threatened her, she said; it was a friendship. "He'd have given me a fender."

Judge [[K p3 name|Horace Inman]] has ordered the car back to Indiana under a tarp.

