id: k-0089
genre: news
where: BS
published: 2011-06-08
title: Five in court over conch: two fined, three bailed
person p1: role=convicted age=53 protected=no why=adult-convicted
person p2: role=convicted age=30 protected=no why=adult-convicted
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=accused age=61 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: fisheries case adults; nothing to protect

Out of season, undersized and in a baptismal font: so the Crown described 412 conch seized at a chapel on Andros last month.

[[K p1 name|Prince Rolle]], 53, and [[K p2 name|Delano Saunders]], 30, pleaded guilty in Nassau to possession of undersized conch and were fined $3,000 each or six months.

[[K p3 name|Kendrick Bethel]], 27, [[K p4 name|Alfred Bethel Jr]], 24, and [[K p5 name|Deaconess Inez Forbes]], 61, deny it. [[K p5 name|Forbes]] told Magistrate [[K p6 name|Ernestine Knowles-Burrows]] that she'd thought the young men had come to be saved.

"And what did you think the conch had come for?" prosecutor [[K p7 name|Sgt Theo Minnis]] asked.

Bail was set at $1,500. The font has been scrubbed.
