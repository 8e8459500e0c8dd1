id: m-0049
genre: news
where: CA-NS
published: 2007-10-25
title: Provincial court: lobster, a chainsaw and [[K p3 name|Mrs. d'Entremont]]'s porch
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=victim age=77 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=19 protected=no why=adult-accused
person p7: role=author age=- protected=no why=author
note: nothing to protect; boat names and licence numbers, civic addresses, all kept

[[K p7 name|Wendell Cosman]]

PORT MERCER — Judge [[K p4 name|Rosalind Googoo]] had a full docket on Monday and no heat.

[[K p1 name|Reginald Amirault]], 41, of [[K p1 address|civic 1187, Shore Road, Lower Argyll]], pleaded guilty to holding 211 undersized lobsters aboard the [[K p1 vehicle|Miss Janelle III]], licence [[K p1 id|147 022]]. He told Fisheries officer [[K p5 name|Sukhvir Bains]] that they'd "been bigger when they come in". The fine is $4,220, or twenty dollars a lobster, which the judge worked out on paper for everyone to see. A second charge (information no. [[K p1 id|1830441]]) was dropped.

[[K p2 name|Stacey Boudreau-Poole]], 38, took a chainsaw to a neighbour's porch in the belief that it stood on her land. It stood by eleven inches on the land of [[K p3 name|Eulalie d'Entremont]], 77, [[K p3 address|the yellow house with the anchor, next below the fire hall]]. [[K p3 name|Mrs. d'Entremont]] said she doesn't want her put away, she wants a porch. Order: one porch, by Christmas, with a rail. [[K p2 name|Boudreau-Poole]]'s brother builds.

[[K p6 name|Kyle Nickerson]], 19, no address but [[K p6 vehicle|his 1994 Sunfire (DGK 051)]], was given a conditional discharge for siphoning gas. He'd left five dollars under the owner's wiper. The Crown accepted that it was a mitigating five dollars.

Court sits again on November 5. Bring a sweater.
