id: p-0020
genre: news
where: AU-QLD
published: 2024-01-30
title: Two Townsville boys charged after stolen ute hits mobility scooter
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=12 protected=yes why=juvenile-accused
person p3: role=victim age=73 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=no why=adult-bystander
note: two accused children named by an outing post read out at council; elderly adult victim stays; wife of an adult victim is no secret

Two boys aged 14 and 12 will face the Children's Court in Townsville this week over a stolen ute that struck a pensioner on his mobility scooter and carried him 20m along a footpath.

[[K p3 name|Desmond Alan Pickles]], 73, a retired meatworker, was in a critical condition at Townsville University Hospital on Monday with head and spinal injuries.

Police will allege that the HiLux was taken from a driveway in Kirwan about 2am on Sunday with the keys in it. It was seen on the wrong side of Nathan St shortly before the crash and was found burnt out at Bohle.

The 14-year-old, a former student of [[W p1 school|Ross Bend State High]], was found asleep [[W p1 address|under his auntie's house in Garbutt]] and charged with dangerous operation causing grievous bodily harm, unlawful use and arson. The younger boy handed himself in, police said, "with his nan and a packed lunch".

Acting Superintendent [[K p4 name|Renee Lachlan]] asked people to stop circulating names. A post on a crime page which has 41,000 followers had been read aloud by Cr [[K p7 name|Barry Twigg]] during Monday's council meeting, which was livestreamed: "Same two as always, [[W p1 name|Koby]] and his shadow [[W p2 name|Jai]], been on bail since Christmas."

Cr [[K p7 name|Twigg]] later said he had believed the names were already public. "They are now," Acting Superintendent [[K p4 name|Lachlan]] said.

It's an offence in Queensland to publish anything likely to identify a child in the youth justice system.

[[K p8 name|Glenys Pickles]] said her husband had been on his way to see the sun come up over the Strand. "He does it every Sunday. He takes a thermos for two and I never go," she said.

Duty lawyer [[K p6 name|Bec Moffatt]] told [[K p5 name|Magistrate Quayle]] that the younger boy had no history and would live with family [[W p2 address|at Palm Vale station]]. He was given bail. The 14-year-old was remanded until Thursday.
