id: an0046
genre: news
where: CA-YT
published: 2014-07-30
title: Spa raid in Whitehorse leaves more questions than charges
person p1: role=accused age=38 protected=decide why=adult-accused
person p2: role=accused age=41 protected=decide why=adult-accused
person p3: role=accused age=62 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=victim age=15 protected=yes why=sexual-offence-victim
person p8: role=author age=- protected=no why=author
screen p1: unclear
screen p2: none
note: adult arrestees with weak signs -> decide, unclear; another who owns and denies any pressure -> but an adult accused... ; unrelated teen victim in same docket

By [[K p8 name|Rebecca Tizya]]

Three people in paper slippers were led out of a second-floor business on Fourth Avenue last Thursday evening, and into the rain.

The landlord of the place, [[K p3 name|Graham Purvis]], 62, was charged on the spot with obstructing a peace officer, since he'd stood on the stairs. The two women were charged with keeping a common bawdy-house, and let go on a promise to appear.

What they are, apart from that, no one seems to be sure. One, [[D p1 name|Somchit Rattanakosin]], 38, told the RCMP she had come from Calgary a month ago. She had no money on her and no phone, and when she was asked where her passport was she looked at the other woman and said, "It is okay, it is okay." She gave no complaint. She didn't say that anyone was making her do anything; nor that no one was.

The other, [[D p2 name|Mei-Hua "Kelly" Tsang]], 41, said that she rents the place, keeps what she makes, and has a degree in hotel management. "Nobody forces me," said [[D p2 name|Tsang]], in English, twice. "I force the landlord to fix the boiler." [[D p2 alias|Kelly]] has since hired a lawyer.

Corporal [[K p4 name|Anders Mikkelsen]] conceded that there had been no interpreter. "We asked the questions on the card," [[K p4 name|Mikkelsen]] said. They were, a passer-by might have told him, in English.

[[K p6 name|Lucille Charlie-Dawson]], of the women's coalition, would have liked a call before the raid. She's seen three of these, [[K p6 name|Charlie-Dawson]] said: "In one, she'd been sold. In two, she'd been working. You don't know by the slippers."

Territorial Court Judge [[K p5 name|Kirby Donnell]] adjourned all three to September 8. [[K p3 name|Purvis]], of [[K p3 address|Tlingit Street, Porter Creek]], may not go up the stairs. File numbers: [[K p3 id|14-00311]] ([[K p3 name|Purvis]]); [[D p2 id|14-00312]] ([[D p2 name|Tsang]]); [[D p1 id|14-00313]] ([[D p1 name|Rattanakosin]]).

On the same docket, and nothing to do with it, a man from Haines Junction whose trial for sexual assault starts in the fall, was told not to speak to a girl of 15 who is the complainant. The judge made the usual ban. The docket as posted, under "conditions", said: "No contact w/ [[W p7 name|Skookum, Raven]], or attend [[W p7 school|Tahkini River high]], or [[W p7 employer|Birch & Bean stand at the market]]." It was corrected at noon, after someone had already texted that [[W p7 name|Raven]] "must be the one from [[W p7 other|the Arctic Winter Games snowshoe relay]]."

As for [[D p1 name|Rattanakosin]], she was seen on Saturday in the library, with a map of Canada and a stapler, asking which way was Calgary. The librarian drew it for her. [[D p1 name|Somchit]] said thank you, and then asked, which way wasn't.
