id: af0044
genre: news
where: US-UT
published: 2024-04-18
title: Provo recruiter fined for placement fees
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=22 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
note: words used innocently: recruiter, promised, fees, owed, a girl "sold" on a school: soccer placement

PROVO — A sports recruiter who promised families that he could get their daughters onto college soccer rosters must give back $61,000 in fees.

[[K p1 name|Trent Hallaway]], 38, took up to $4,500 a player, the Division of Consumer Protection said, and sent the same highlight reel to the same nine coaches. "He sold me on a school that didn't have a team," said [[K p2 name|Jocelyn Tapia]], 22, who ended up at a community college and is now an assistant coach there.

Parents who asked for refunds were told that the debt was theirs and that they'd signed for it. [[K p3 name|Meredith Oaks]], the division's director, said the contract was void on its face.

[[K p1 name|Hallaway]] admitted no wrongdoing. He has taken down his website.
