id: af0120
genre: news
where: CA-NB
published: 2020-11-12
title: Moncton call centre's 'promised' bonuses end in court
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=victim age=34 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
note: innocent: promises, debt, threats of letters, workers free

MONCTON — The bonus was promised in a song. [[K p1 name|Rob Gallant]], who runs a call centre on St. George Street, sang it at the Christmas party, to a tune of Stompin' Tom's, and someone filmed it.

Forty workers asked for the money in March. [[K p1 name|Gallant]] told them that times were hard, that the firm owed the bank more each month, and that a song isn't a contract.

[[K p2 name|Manon Thériault]], 34, who used to take the evening calls, took that one to small claims as well. She had by then found a job at the hospital. "He was never nasty. He's just cheap, and he's flat," she said.

Adjudicator [[K p3 name|Kirsten Steeves]] watched the film in chambers. The third verse names a sum, $500, and a date. It was, she ruled, an offer, "and was accepted with applause."
