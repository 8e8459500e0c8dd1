id: z0048
genre: news
where: US-TX
published: 2006-04-11
title: Business briefs
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: nothing to protect: recruiter's fees, debt, sold, appointments

**Lubbock.** Seed dealer [[K p1 name|Royce Ledbetter]] has sold the last of his nine stores, ending a debt that, he told this column, had grown each time he looked away from it. The buyer is his ex-wife, [[K p2 name|Nan Ledbetter]]. "I always paid for his company," she said. "Now I've paid for the company."

**Midland.** Headhunter [[K p3 name|Trinh Bui]] recruits girls — her word for any woman under seventy — for oil-field accounting. She says she takes no fee from them, ever. "If somebody charges you to get a job, honey, run."

**Abilene.** Optometrist [[K p4 name|Dr. Summer Castellanos]] apologizes to those whose appointments were taken by her late phone system. It is late in both senses.

**Odessa.** The comptroller's [[K p5 name|Victor Quarles]] will explain the franchise tax at the Elks on Thursday. Doors locked at seven, he jokes.

— [[K p6 name|D. Hollister]]
