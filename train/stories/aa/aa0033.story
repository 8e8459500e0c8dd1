id: aa0033
genre: blotter
where: US-HI
published: 2017-06-30
title: What the harbor police wrote down
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=51 protected=no why=adult-bystander
screen p1: labor-trafficking
note: fishing; longline; confined on boat; vessel name where lived = W

Jun 24. [[K p3 name|Kimo Palakiko]], 38, fishing on the no-fishing side of the no-fishing sign. Cited.

Jun 25. Man swam ashore at Pier 36 in his work boots: [[W p1 name|Sutrisno bin Wahyu]], 27, Indonesian, deckhand on [[W p1 employer|F/V Ocean Constance]], ten months at sea. Crew not admitted to U.S. so cannot leave vessel; master holds passport, seaman's book [[W p1 id|F-090144]]; was told $5,000 stays against him if he leaves; hit with a gaff handle when he asked. Scar [[W p1 body|gaff mark, L forearm]]. Fed at the Seamen's Center.

Jun 26. Master of same, [[K p2 name|Raymond Vu Tran]], 49, arrested by HSI.

Jun 28. Sea turtle on ramp. [[K p5 name|Auntie Leialoha Kaeo]], 51, sat with it.

Sgt. [[K p4 name|Wendell Oshiro]]
