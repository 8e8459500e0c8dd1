id: ae0034
genre: news
where: US-LA
published: 2018-07-26
title: Deputies: 'Talent scout' kept runaway at hotel
person p1: role=missing,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: a missing girl found and trafficked; the earlier poster, still linked, has the name

The girl on the poster at Breaux's Grocery was found alive Monday, and the poster ought to come down, Sheriff's Maj. [[K p4 name|Etienne Robichaux]] said.

She is 14. Two people from Beaumont, [[K p2 name|Cedric Vaughn Toliver]], 35, and [[K p3 name|Misty Arceneaux]], 31, had told her that she'd model swimsuits. Investigators say they put her in a room off the interstate and took money from truckers for time with her, four nights running.

Both are in the parish jail on human trafficking counts; [[K p2 name|Toliver]]'s booking number is [[K p2 id|180723-19]]. [[K p3 name|Arceneaux]] gave as her workplace [[K p3 employer|Spindletop Bingo]].

"Let her be fourteen," said [[K p5 name|Dr. Sunita Rao]] of the children's clinic.

Related on our site: [[W p1 url|/2018/07/19/help-find-jolie-broussard-carencro-8th-grader]]. [[W p1 name|Jolie]]'s page with [[W p1 photo|her volleyball photo, No. 11]] had 4,000 shares.
