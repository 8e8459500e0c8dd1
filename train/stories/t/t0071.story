id: t0071
genre: news
where: US-VA
published: 2019-06-06
title: Petersburg spa licensee gets fine and scolding
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=convicted age=52 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: none
screen p2: none
note: two partners own the spa; examined and cleared of coercion; near-miss of the Chinese-spa type

The two owners of a day spa on South Crater Road do each other's taxes, and on Tuesday they paid each other's fines.

[[K p1 name|Jing Ru Pan]], 48, and [[K p2 name|Wei Ping "Vivian" Doyle]], 52, pleaded guilty to residing in a place for unlawful purposes. They were arrested in April after an officer was offered what the price list does not list.

Because of what is so often found in such shops, Judge [[K p3 name|Antoinette Gholson]] had asked [[K p4 name|Sr. Maribel Tan]], who speaks Mandarin, to see each of them alone. She reported: both own their homes; both hold their own passports, and [[K p2 name|Doyle]]'s is American; there's no debt but a Honda; they laughed at her shoes.

"Then you've no excuse at all," the judge told them. $1,000 apiece.

