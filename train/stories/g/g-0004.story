id: g-0004
genre: blog
where: US-HI
published: 2015-08-14
title: Pier notes, August: eleven months, no shoes
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=victim age=- protected=yes why=trafficking-victim
screen: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: NGO newsletter; the author uses a pseudonym for one and slips into the real name; the captain accused by the group only

Aloha friends of the harbor ministry,

You know how it goes at [[D p1 place|Pier 38]]. The longliners tie up, the auction bell rings at half past five, the chefs come for the ahi. The men who caught it do not come ashore. They have no visas; the law lets them work an American boat as long as they never set foot in America.

"[[K p1 other|Kiko]]" (that's what we call him here) set foot. On July 30 he climbed over the rail of the [[W p1 employer|F/V Kai Lani Star]], walked to the gas station on Nimitz in his socks and asked the cashier for the Philippine consulate. She called 911 because of the socks. He's 27. He has been in the federal detention center at the airport ever since, charged with unlawful entry.

Ask why he jumped. He was promised $500 a month in Iloilo. After eleven months he had been paid $1,150, all of it kept "for safety" in the captain's cabin with his passport. When he asked to go home he was told he owed $4,000 for the ticket and that if he left the boat police would shoot him. [[W p5 name|Nguyen Van Loc]], the Vietnamese deckhand who shared his bunk, told our volunteer the same story through the fence, then asked us not to use his name.

We have written to the owner, a Mr. [[D p2 name|Gordon Tavares]], twice. No answer. Nobody's charged him with anything and the U.S. Attorney will not say if anyone is looking.

What you can do: phone cards, size M slippers, and a letter to the judge. Put the number on it, [[W p1 id|15-mj-00917]], or it goes in a drawer. Attorney [[K p4 name|Malia Keohokalole-Reyes]] has taken the case for free and tells me that a T visa is the right road. "He isn't an intruder," she says. "He is a man who got out."

[[W p1 name|Federico]] says thank you for the socks, by the way. He has asked for his sister's picture; if any of you are driving up from [[W p1 address|Barangay Tinori-an, Barotac Viejo]], which I know you are not, please bring it.

Mahalo,
[[K p3 name|Deacon Sione Fifita]]
