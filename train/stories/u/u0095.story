id: u0095
genre: news
where: CA-BC
published: 2010-01-15
title: Restaurant that 'never paid a dishwasher' fined $200K
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=convicted age=59 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: worker misidentified: charged with theft of rice; nickname; slept under mah-jong room; cause list

When a Burnaby restaurateur complained to the RCMP in 2008 that his dishwasher had stolen a sack of jasmine rice, an officer went round, saw a rice sack and arrested the dishwasher.

He was sitting on it. It was his chair, and his wardrobe was inside.

The man, who's 34 and from Guangxi, hadn't been paid since he arrived in 2005. He slept at [[W p1 address|the bottom of the cellar stairs, 4410 Willowmere]]. [[K p2 name|Henry Mok]], 59, who'd bought him from a consultant for $15,000, told him that sum, with fees, was now $38,000; that the RCMP shot people; that his daughter's school had been visited. So when the RCMP came through the door he put his head down and waited.

Charged under the name of "[[W p1 name|LU, Guo Qiang]], a.k.a. [[W p1 alias|Ah Keung]]" ([[W p1 id|Info. 555-0149-1]]), he spoke to a duty counsel, [[K p3 name|Delphine Rousseau]], through the man who delivered the fish.

Theft was withdrawn. On Thursday [[K p2 name|Mok]] pleaded guilty before Judge [[K p4 name|Irwin Patchell]] to human trafficking and withholding documents. He asked for time to pay, and was asked, from the bench, how long he'd had in mind.

UVic's [[K p5 name|Sonja Eklund]] believes there are others.
