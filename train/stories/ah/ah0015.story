id: ah0015
genre: news
where: US-MS
published: 2011-05-19
title: Flood, then thieves: Vicksburg-area farmers want the captives back
person p1: role=victim age=63 protected=no why=adult-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=no why=adult-bystander
screen p3: none
note: nothing to protect; stolen cattle; "captive", "held against their will", "trafficking in heifers", "minors" used of animals and mining; the accused has a sister named

REDWOOD, Miss. — When the river came over the Yazoo backwater levee, [[K p1 name|Cornelius Hubbard]] moved his heifers to high ground and slept in the truck. When he woke, nineteen were gone.

"I don't mind the water," said [[K p1 name|Hubbard]], 63. "The water isn't personal."

Warren County deputies say that the animals were walked two miles up the rail bed, loaded, and held, over their loud objections, in a shut-down chicken house at [[K p2 address|310 Old Ferry Landing]] that belongs to [[K p2 name|Billy Ray Toups]], 41. [[K p2 name|Toups]] and a hired hand, [[K p3 name|Isidro Quintanilla]], 22, are charged with cattle theft. A third count, for "trafficking in livestock without a bill of sale," was written by hand on the warrant, since nobody could find the form.

"They'd have been across the state line and sold by Sunday," said Deputy [[K p4 name|Ngozi Umeh]], who found them by the bawling. She is the first officer in the county to have recovered a herd. [[K p4 name|Umeh]] grew up in Houston and says that she had never touched a cow.

[[K p3 name|Quintanilla]] says he was paid $90 a night, in cash, and thought the cattle were being rescued. "He went home to his own house each morning, in his own truck, and he could have quit," said the prosecutor, [[K p7 name|Asa Fairchild]]. Even so, [[K p7 name|Fairchild]] expects to let him plead. His sister, [[K p9 name|Belén Quintanilla]], drove from Yazoo City with the bond money in a cookie tin. "He is not a thief. He is a person who does not ask questions," she said.

[[K p5 name|Dr. Lucinda Marsh]], the extension veterinarian, looked the captives over. Eleven are pregnant; one minor, a bull calf of three weeks, had lost weight. "They were kept in the dark, crowded, and not fed," [[K p5 name|Dr. Marsh]] said. "Stress of that sort shows up later. I would watch the young ones." The marsh beyond the rail bed is still under nine feet of water.

Each heifer carries [[K p1 other|a notched left ear and the brand H-bar]], which [[K p1 name|Hubbard]]'s grandfather registered in 1931. Someone had begun to alter the brand on two of them with a running iron.

[[K p6 name|Summer Pettway]], who keeps the store at the junction, had seen [[K p2 name|Toups]]' [[K p2 vehicle|red gooseneck with the MS plate FX2 119]] go by without lights. "In summer I wouldn't think twice," [[K p6 name|Pettway]] said, "but there's nobody left out here to haul for."

Bond for [[K p2 name|Toups]], prisoner [[K p2 id|W-11-0926]], is $30,000. The heifers were released to their owner without bond.

— [[K p8 name|Reuben Applewhite]]
