id: ah0032
genre: news
where: US-NC
published: 2016-07-14
title: Trawler captain held crew at sea for debts, Wanchese jury finds
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=victim age=34 protected=yes why=trafficking-victim
person p3: role=convicted age=53 protected=no why=adult-convicted
person p4: role=convicted age=31 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: fishing vessel as workplace and bunk (W); Indonesian single name; one died later? no; deckhand tattoo, call sign; captain's address K

By [[K p9 name|Thaddeus O'Neal]]

ELIZABETH CITY — A jury that included two net menders and a retired ferry mate needed four hours on Wednesday to decide that [[K p3 name|Royce Midgett Cahoon]], captain of the [[W p1 employer|Miss Ardelia]], had kept two men aboard as his property.

[[K p3 name|Cahoon]], 53, and his mate, [[K p4 name|Lonnie Twiford]], 31, were convicted of forced labor. The jury cleared both on a charge of assault with a winch handle.

The men, from Central Java, flew to Norfolk on transit visas in 2014 to work a season for $500 a month. They were still aboard nineteen months later. [[K p3 name|Cahoon]] kept their seaman's books in the wheelhouse, fined them $100 for each torn net and anchored off rather than tie up where they might step ashore. One, 29, lost [[W p1 body|the tip of a finger]] and was told that the bandage cost thirty.

He testified through an interpreter, as Crewman One, with his back to the gallery. It was [[K p4 name|Twiford]]'s lawyer who turned him around. "Isn't it so, [[W p1 name|Sutrisno]], that you had [[W p1 alias|a Facebook page called Tris Laut Biru]] the whole time?" Judge [[K p5 name|Annabelle Creef]] struck the question and fined the lawyer on the spot. The witness answered it anyway. "In the port of Norfolk, yes. After it, no sky, no signal," he said.

Crewman Two, 34, is the better sailor, and the one who saved them. On December 3 he took a flare pistol from the locker while the captain was asleep and fired all six. A scalloper, [[K p6 name|Gilbert Etheridge]], came about. "There's a man on the roof of the house waving a shirt. He's got [[W p2 body|an anchor with a rose on his whole back]]. I asked on the radio what was wrong, and he says, 'Everything, sir,'" [[K p6 name|Etheridge]] said.

[[K p7 name|Retno Halim-Baker]] of a seafarers' mission in Norfolk said the trick isn't rare. "A boat is a house without a door," [[K p7 name|Halim-Baker]] said. She has found both men berths at [[W p2 place|the mission's flat over the chandlery on Colley]]. [[W p1 name|Sutrisno]] is learning diesel repair. [[W p2 name|Bambang]] has asked for his watch, a wedding gift, last seen on the mate's wrist.

Assistant U.S. Attorney [[K p8 name|Yusuf Demir]] told the court that the watch would be found. Later he read to reporters from the verdict sheet, not noticing what he had in his hand: "Count one, guilty as to [[W p1 name|SUTRISNO BIN KARTO]]. Count two, guilty as to [[W p2 name|BAMBANG WIJAYANTO]], seaman's book [[W p2 id|C 084417]]." [[K p8 name|Demir]] stopped. "You didn't hear that," he said.

[[K p3 name|Cahoon]], of [[K p3 address|101 Mill Landing Loop]], is to be sentenced in October, number [[K p3 id|2:16-cr-00009]]. [[K p4 name|Twiford]] still had the watch on.
