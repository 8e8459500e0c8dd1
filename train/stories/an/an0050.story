id: an0050
genre: news
where: PH-PLW
published: 2023-10-12
title: 'Poachers' jailed in Palawan were locked in hold for months, court finds
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: fishers charged with poaching; captain; documents; one minor; survivor; sister; slips in wanted poster, jail ID, tattoo

PUERTO PRINCESA — They knew to the day how long it had been, for one of them had tied knots: 211.

Two fishermen, arrested in April on a vessel full of giant clams and undersized tuna, were set free on Tuesday by Regional Trial Court Judge [[K p4 name|Angelina Rubite]], who found they'd been as much cargo as the clams. The older is 22. The other, it's now been shown by his baptismal certificate, is 16; he had been held with the men since the arrest.

The owner and master of F/B Lady Remedios, [[K p3 name|Feliciano Yap Ong]], 55, of [[K p3 address|Rio Tuba]], who used to come in a speedboat for the catch, was charged the same day with trafficking for forced labor. He posted no bail. [[K p3 name|Ong]] said he fed them better than his sons.

In her order, [[K p4 name|Rubite]] wrote that the pair had been recruited at a jeepney stop with an advance of P4,000, the "bale"; that cell phones, IDs and one seaman's book were taken; that each sack of rice was added to what they owed; and that they were shut in the ice hold when a patrol came near. They dived with a compressor and a garden hose. A third, who had asked to go home, was left on a sandbar. No one has found him.

Provincial prosecutor [[K p5 name|Allen Delgado]] at first opposed. The law on poaching asks who held the clam, [[K p5 name|Delgado]] said, and not who held the man. He withdrew after hearing [[K p6 name|Rodel Quiambao]], who was himself held by force on a boat off Indonesia for three years. He now trains coast guards, and uses his own name "so that the next one will know whom to call". "Look at the hands, then look at the ledger," [[K p6 name|Quiambao]] told the court.

They were booked under their own names, naturally. On the jail's website the two are still to be seen, in yellow: [[W p1 name|SABAN, Alnasir J.]], PDL no. [[W p1 id|23-0417-A]]; [[W p2 name|CABUHAT, Nonoy]], PDL no. [[W p2 id|23-0418-A]]. Under the second, where it asks for marks, stands: [[W p2 body|"tattoo of a kite, R shoulder"]].

[[W p1 name|Alnasir]] wept when the order was read, and then asked for the rope with the knots. It couldn't be given to him; it's an exhibit. His sister, [[W p7 name|Nurhaya]], a midwife at [[W p7 employer|the lying-in at Taganak]], came two days by boat with a shirt. "They told us that [[W p1 name|Nasir]] was a thief of the sea," she said. "He can't even swim well. He's the cook."

The boy has no one to fetch him. He'll be with [[W p2 address|the Franciscan brothers at Aborlan]] until he is eighteen, and has asked if there's a kite there.

A poster at the pier in Brooke's Point hasn't been taken down: POACHERS, it says; below, there are two faces. Somebody's crossed out the word. They've left [[W p2 name|Cabuhat]]'s face, and [[W p1 name|Saban]]'s, and the reward.

Report by [[K p8 name|Jun Escandor]]
