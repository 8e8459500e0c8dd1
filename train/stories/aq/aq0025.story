id: aq0025
genre: news
where: GB-ENG
published: 2022-09-29
title: 'Too small to be a dealer': conviction of Luton teenager quashed
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=convicted age=33 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: county lines; a boy made to sell to pay off a staged robbery debt; the line and the street names are the adults', the road name is his

[[K p8 name|Oliver Prendergast]], legal affairs

Three judges took a quarter of an hour yesterday to undo what magistrates had done to a boy of sixteen.

The boy, referred to in the list as BXD, had pleaded guilty in 2019 to possessing crack and heroin with intent to supply. He weighed six stone ten. He was found in [[W p1 address|a bathroom on Gorleston's Magdalen estate]], seventy-nine wraps in his socks, by officers looking for someone else.

The someone else was [[K p3 name|Leon Marcus Bastable]], 33, now serving eight years (prisoner [[K p3 id|A9902FC]]) for running what he branded the "[[K p3 alias|Biggz]]" line from a flat in [[K p3 address|Wigmore Lane]]. A second man, [[K p2 name|Hamza Qureshi-Lowe]], 25, alias [[K p2 alias|Ratchet]], is awaiting trial under the Modern Slavery Act, case [[K p2 id|40AD1177622]]. He denies it.

For the Crown, [[K p4 name|Dame Harriet Sowerby KC]] didn't resist the appeal. She accepted the boy was fed by strangers, that he was robbed on his second day of £900 of stock by masked men sent by [[K p3 name|Bastable]] himself, and that from that evening he "owed" it. If he went home, he was told, his mum's windows would go in.

"He was a slave with a SIM card," said the Lord Justice presiding, [[K p5 name|Sir Edmund Achebe-Fox]]. The failure to refer him, said Sir [[K p5 name|Edmund]], lay with "every adult he met who wore a lanyard".

In the public seats a woman in a [[W p6 employer|Luton & Dunstable canteen]] tabard put her hand over her mouth. Afterwards she was asked by a television crew what she would say to her son. "I'd say, [[W p1 name|Kwabena]], it's done, come and eat," she replied, and the crew, who were live, could not take it back. She is [[W p6 name|Akosua Darko]].

At [[W p1 school|Challney High]] he'd been the one they put on the prospectus, a chess player with [[W p1 body|one brown eye and one hazel]]. He started to go missing at fifteen, from the [[W p1 other|Leagrave Road stop]], in a Golf with [[K p2 vehicle|a bin bag for a back window]] that belonged, the court heard, to [[K p2 alias|Ratchet]].

[[K p7 name|Dr Tamsin Eyre]], whose report was before the court, has examined forty such boys. "They all have a road name by the end of the first week. He was [[W p1 alias|Pawn]]," Dr [[K p7 name|Eyre]] said. "He told me it was a joke about chess. I don't think so."

The conviction, entered by Great Yarmouth justices as [[W p1 id|36NY1180419]], will be struck from the record. (The list for that day, still pinned up by the lifts there, has it as [[W p1 name|DARKO, Kwabena Osei]].) Mr [[W p1 name|Darko]], who is now 19 and [[W p1 employer|loads vans at the Leagrave bakery from ten at night]], did not attend. He was on shift.

Under section 45 of the 2015 Act a child need not show that he was forced, only that what he did was a result of exploitation.

*Corrected online at 9.14am: an earlier version carried a picture, [[W p1 photo|kdarko-prospectus-2017.jpg]].*
