id: an0010
genre: news
where: CA-NS
published: 2004-10-18
title: Noon newscast, South Shore radio, Monday: script
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=accused age=12 protected=yes why=juvenile-accused
person p8: role=bystander age=- protected=no why=adult-bystander
note: radio script read aloud; producer's notes give the name; deckhand; juvenile item; pronunciations leak

NEWSREADER: [[K p6 name|Gordie d'Entremont]]

[MUSIC UNDER, OUT AT 0:06]

Good afternoon, it's twelve noon, the wind is northeast thirty, and here is the news for the South Shore.

Day two in a Yarmouth courtroom for the captain of a scallop dragger. [[K p2 name|Lester Amirault]], who's thirty-seven, is charged with sexual assault on a member of his crew, a woman of twenty. She told the jury this morning she'd been the only female on the boat, that there was a lock on the wheelhouse and none on the bunks, and that on the fourth night out the skipper was in hers. The Crown, [[K p3 name|Susan Comeau-Whynot]], asked why she hadn't radioed anybody. Answer, and I quote: "He was the one with the radio."

[CLIP 1 — [[K p3 name|COMEAU-WHYNOT]] — OUT: "...nine miles from anyone."]

[[K p2 name|Amirault]] has said that nothing happened. His cook says otherwise. [[K p5 name|Percy Muise]], sixty, told court that he heard crying and turned up the stove fan. "I ain't proud," said [[K p5 name|Muise]]. A publication ban covers the young woman.

[PRODUCER TO DESK: ban means BAN. [[K p6 name|Gordie]], you said "the [[W p1 name|Surette]] girl" in the 11 o'clock tease, and the log has it. Pull the tape. Also the still on the web page, [[W p1 photo|surette_wharf_Oct04.jpg]], has her in front of [[W p1 vehicle|the red Datsun with the one blue door]]; every soul from Wedgeport to Pubnico knows that car.]

In other news, a boy of twelve will be in youth court in Bridgewater for setting a bag of leaves alight under the bandstand. Damage is put at eleven thousand dollars. Sergeant [[K p4 name|Hazel Knickle]], of the town police, says that the child owned up before the hose was rolled. [NOT FOR AIR: it's [[W p7 name|Rev. Zinck's]] youngest, [[W p7 name|Toby]], so go easy; he's to read the lesson Sunday at [[W p7 other|St. Norbert's]].] Sergeant [[K p4 name|Knickle]] wants it known the dog was not hurt.

The dog belongs to [[K p8 name|Walter Boudreau]], a bus mechanic. Mr. [[K p8 name|Boudreau]] says it's had worse.

Lobster's at six and a quarter. The ferry is on time.

[PRONUNCIATIONS FOR THE 5 PM READER: [[K p2 name|Amirault]] = "AM-ee-row"; [[W p1 name|Josette]] = "[[W p1 name|zho-ZET]]", which you won't need because you won't say it; [[K p4 name|Knickle]], hard K.]

[FUTURES: victim impact, Thursday, if convicted. [[W p1 name|J. Surette]]'s aunt has asked for the reserved bench; ring her at [[W p1 phone|902-555-0139]]. She works nights now at [[W p1 employer|the Tim's by the hospital]] and can't be on camera.]

That's the news at five past twelve. I'm [[K p6 name|Gordie d'Entremont]]. Fog tonight.

[END]
