id: ab0030
genre: blotter
where: US-WY
published: 2010-01-12
title: Sheriff's Log, Week of January 3
person p1: role=accused age=53 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect; innocent words "sold", "girls", "touched"

Sunday, 7:15 a.m. — A Bondurant man reported that his neighbor had sold a horse that was not the neighbor's. Deputy [[K p3 name|Lane Whitcomb]] learned that both men had sold it, to each other, in 2006.

Monday, 2 p.m. — Woman on Pine Street wanted it noted that somebody had touched her woodpile.

Tuesday, 11:40 p.m. — [[K p1 name|Duane Ray Hochhalter]], 53, of Big Piney, booked for driving under the influence after he parked in the bank. Bond $750. Inmate [[K p1 id|10-0014]].

Wednesday — Quiet. Wind.

Thursday, 4:30 p.m. — Caller said girls were being held against their will at the Legion hall. It was the 4-H, and it was the record books. Leader [[K p2 name|Marlys Toomey]] said they could leave when they were done.

Friday, 9 a.m. — Passport found on Highway 191, returned to a Dutch skier who said he'd been looking in his boots.

Saturday — Cow.
