id: an0005
genre: news
where: KE
published: 2023-02-17
title: Thika hospital opens 40-bed wing as nurses win long fight
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=9 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: nothing: hospital news with child patient who is no crime victim, words abuse and rescue used innocently

By [[K p7 name|Wanjiku Gathogo]]

Nobody cut a ribbon. The county had forgotten to buy one, so the matron of Makongeni Level 4 Hospital, [[K p1 name|Beatrice Nyokabi]], untied her own lesso and stretched it between two drip stands, and Governor [[K p3 name|Samson Irungu]] walked through it.

The 40-bed wing took eleven years. It was begun under one administration, used by the next to store relief maize, and rescued, as Ms [[K p1 name|Nyokabi]] put it, by "one old man with a wheelbarrow". He is [[K p5 name|Josphat Mbugua]], 71, who carted off the rotten maize at his own cost and has been given bed 1 for life, "should I need it, God forbid," [[K p5 name|Mbugua]] said.

The first patient, admitted at noon with a broken collarbone, was [[K p4 name|Brian Kiprotich]], 9, who had fallen out of a mango tree. [[K p4 name|Brian]] asked if the television worked. It does.

Dr [[K p2 name|Fatuma Abdirahman]], the superintendent, said the wing would take pressure off the maternity ward, where mothers have been two to a bed. "I'm tired of the abuse our staff get at the gate," said Dr [[K p2 name|Abdirahman]]. "People shout because they're frightened. Now they'll have somewhere to sit."

She gave figures: 318 deliveries last month, 46 by caesarean; two ambulances, one of them (registration KDC 018X) on stones since October. Tenders for the spare part may be sent to procurement@makongenihospital.example or to P.O. Box 555-00100.

[[K p3 name|Irungu]] promised twelve more nurses by June. There was laughter at the back, where the nurses were.

[[K p6 name|Odhiambo Were]], a health economist at a Nairobi think tank, has heard such promises. County health budgets, [[K p6 name|Were]] said, are like a matatu at rush hour: "Everyone gets in, nobody gets a seat." But he praised the wing's solar plant, which cost Sh4.1 million and will, he thinks, pay for itself in three years.

The matron was born in this hospital, as were her three children. On the wall of the old labour ward, now to be pulled down, there is a line of pencil marks with dates where her mother, a cleaner here for thirty years, used to measure her. Ms [[K p1 name|Nyokabi]] has asked the contractor for the plaster.

By evening [[K p4 name|Brian Kiprotich]] had a neighbour in bed 3: a man who'd walked into one of the drip stands, looking for the ribbon.
