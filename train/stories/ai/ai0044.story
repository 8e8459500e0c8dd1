id: ai0044
genre: news
where: US-OH
published: 2009-02-26
title: Courts: embezzler repays choir, bar owner fined, two plead in copper ring
person p1: role=convicted age=58 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=40 protected=no why=adult-convicted
person p5: role=accused age=23 protected=no why=adult-accused
person p6: role=accused age=23 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: nothing to protect; adult defendants with numbers, streets, an alias; "madam treasurer", "turned tricks" (magic), "held by the bank"

WOOSTER — Madam Treasurer will sing for her supper.

[[K p1 name|Lorraine Yutzy]], 58, who kept the books of the Wayne County Oratorio Chorus for nineteen years and who kept about $31,000 of its money too, was sentenced on Tuesday to five years' probation, provided that she repays it at $500 a month. If she misses one, said Judge [[K p3 name|Marcus Eberly]], he'll have her in a robe of another color.

"I was going to put it back after Easter," [[K p1 name|Yutzy]] said. She didn't say which.

[[K p2 name|Clement Dausch]], the director, found the shortage when a check for the tympani bounced. He asked for mercy. "She's our best second alto," [[K p2 name|Dausch]] told the judge. "I'd like the money and I'd like the alto." [[K p1 name|Yutzy]], of [[K p1 address|2040 Burbank Road]], may not sign anything, but may sing. Her case is [[K p1 id|08-CR-0417]].

In the same courtroom, [[K p4 name|Gus "Mister Magic" Karras]], 40, pleaded no contest to selling beer to a patron who was already on the floor. [[K p4 name|Karras]], who owns [[K p4 employer|the Rabbit & Hat]] and has turned tricks there with cards and doves since 1996, was fined $750. The liquor permit, [[K p4 id|D5-4467730]], is suspended for ten days. "The doves will go hungry," [[K p4 alias|Mister Magic]] said. Asked to make the fine vanish, he paid it in ones.

Also Tuesday, [[K p5 name|Chad Imhoff]] and [[K p6 name|Trung "Tee" Huynh]], both 23, pleaded guilty to stripping copper pipe from nine foreclosed houses held by the bank. They'd worked by night from [[K p6 vehicle|a plumber's van with the plumber's name painted out]]. [[K p7 name|Lt. Roxanne Furlong]] of Orrville police caught them when the van, which leaked, left a trail in the snow to [[K p5 address|Imhoff's garage on Vine]]. "It was like a fairy tale," [[K p7 name|Furlong]] said.

The pair turned in their buyer. [[K p6 name|Huynh]] will get eighteen months and [[K p5 name|Imhoff]], who has a record ([[K p5 id|inmate A549-022]] at Grafton, 2005), thirty.

[[K p8 name|Sanjay Bhattacharya]], an appraiser, testified that nine furnaces had frozen and burst besides, so that $640 of copper did $212,000 of harm. "It's the worst exchange rate I've seen," [[K p8 name|Bhattacharya]] said.

Judge [[K p3 name|Eberly]] ordered each to spend a Saturday a month thawing pipes for the housing authority, starting at a house on Beall Avenue, where there's a boy of six who, the judge noted, had been washing in the neighbor's sink.

In lesser matters: eleven speeders, one dog, and a man who had thrown a shoe.

The chorus gives the Brahms on March 22. There's a free-will offering, and a new treasurer. [[K p2 name|Dausch]] will hold the plate himself.

[[K p9 name|Faye Gerstenslager]] · [[K p9 phone|330-555-0118]]
