id: w0016
genre: news
where: US-GA
published: 2017-03-29
title: DeKalb woman, held as a madam, was the first to be sold, lawyer says
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: charged as keeping a place of prostitution; the paper prints lots

DECATUR, Ga. — Inmate [[W p1 id|X0-9-3-3-1-8-7]] came in on a chain with five men and asked if someone could feed her cat.

[[W p1 name|Octavia Renee Strickland]], 24, of [[W p1 address|the Glenwood side of Candler Oaks, bldg. H]], is charged with keeping a place of prostitution and pimping. Police spokesman Maj. [[K p3 name|Everett Strickland]], who is no relation, told reporters on Friday that she "ran the phones."

She ran them, her public defender said on Tuesday, because [[K p2 name|Cortez Ivory]], 41, knocked out [[W p1 body|two lower teeth]] when she would not go with any more customers herself. He has her Social Security card and the deed to her grandmother's car, [[W p1 vehicle|an '04 Buick LeSabre the color of butter]].

"He sold [[W p1 name|Octavia]] for two years," said the lawyer, [[K p4 name|Jillian Mbeki-Ross]]. "Then he had her answer the phone. That's a promotion, in the mind of the county."

Chief Magistrate [[K p5 name|Sol Abramowitz]] cut her bond from $40,000 to $5,000. [[K p2 name|Ivory]], who was picked up in [[K p2 vehicle|a rented Charger, Tennessee plates]], remains at the DeKalb jail. His docket is [[K p2 id|17-CR-2208-4]] and hers, as called, "[[W p1 id|the next one, twenty-two oh nine]]."

Her e-mail to this reporter was signed "[[W p1 alias|Tavi]]".
