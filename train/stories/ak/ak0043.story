id: ak0043
genre: news
where: US-NY
published: 2019-10-10
title: Survivors, escorts and a full release: how the Hudson got its schooner back
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=14 protected=no why=minor-not-in-crime
person p5: role=victim age=50 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
note: boating accident; words survivor, escort, bound, captive, rescue innocent; teen rescuer with school and boat; vessel numbers

By [[K p7 name|Delphine Achterberg]]

KINGSTON — The three survivors have stopped using the word. "We got wet," said [[K p1 name|Ned Vroman]].

On Aug. 30 the 1911 schooner Charity, bound for Albany with a load of cider, was struck off Esopus by a barge, the Linda R. ([[K p8 vehicle|O.N. 1155-017]]), and held captive against its bow for two miles. [[K p1 name|Vroman]], who's the owner, was below. His mate, [[K p2 name|Sunniva Dahl]], was at the wheel. The third person aboard, a paying guest called [[K p5 name|Leo Kaminsky]], 50, an actuary, had just remarked how unlikely accidents are.

[[K p5 name|Kaminsky]] broke a wrist. He's asked that it be mentioned.

It was a girl in a dinghy that saved them. [[K p4 name|Tallulah Ben-David]], 14, a ninth grader at [[K p4 school|Onteora High]], was out by the lighthouse in her Optimist, [[K p4 vehicle|sail number 18807]]. She sailed straight at the barge and blew a whistle. "I wanted somebody to look down," [[K p4 name|Tallulah]] said. Somebody did. The pilot, [[K p8 name|Emile Thibodaux]], backed his engines; the schooner came loose, and lay over, and by degrees sank with her flags up.

[[K p8 name|Thibodaux]], of [[K p8 address|33 Abeel Street]], was cited by the Coast Guard for failing to keep a lookout. He has paid for the girl's new whistle, which is silver.

Raising her took nine days. [[K p3 name|Lt. Cmdr. Ottoline Ferris]], from Sector New York, ran it from a tent on the Rhinebeck side. A diver slid the slings under on Friday. On Saturday, with two state police launches for an escort, the Charity rose into the daylight, spilling cider, and was given what [[K p3 name|Ferris]] called "a full and unconditional release from the mud."

There was a crowd. Some had paid a boy $5 to park, and Town Supervisor [[K p6 name|Gil Hasbrouck]] wants to know what boy. There's no charge for parking. "Somebody's exploiting the river," said [[K p6 name|Hasbrouck]]. He was last seen following a trail of orange flags.

Repairs will cost $600,000. Mr. [[K p1 name|Vroman]] had it insured for a third of that. But [[K p5 name|Kaminsky]] has run the figures and says that at $40 a head, with the story thrown in, she'll be out of debt bondage (his little joke; it's to a bank) by 2031.

[[K p2 name|Dahl]] has patched her coat with a piece of the old mainsail. The new one's being cut in Maine. On it, down by the foot where it can be seen from a dinghy, there'll be a small red whistle. [[K p4 name|Tallulah Ben-David]] drew it. She's been offered a summer berth, and her mother has asked for it in writing: six hours a day, with lunch, and wages.
