id: v0051
genre: news
where: US-AZ
published: 2015-02-03
title: Big-game sting: 19 men answer ad, meet deputy
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=67 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen p5: none
note: nothing to protect; the "girl" in the ad was an officer; buyers stay named

"Amber, new, no rush" was 41, had a mortgage, and wore a wire.

In four days ahead of the game, [[K p5 name|Detective Lorraine Sixkiller]], as Amber, received 600 calls at a Glendale hotel. Nineteen callers came up in the elevator. Among those cited for solicitation are [[K p1 name|Todd Vandermeer]], 46, of Gilbert; [[K p2 name|Osvaldo Pruneda]], 28, of Yuma; and [[K p3 name|Walter Ames Pickering]], 67, a retired dentist, who'd brought a pot plant.

"Nobody in that room was being sold," said Lt. [[K p4 name|Bashir Noor]]. "That was the idea. We want the men to think about the rooms where somebody is."

[[K p3 name|Pickering]] asked whether he could leave the plant. It is on [[K p5 name|Sixkiller]]'s desk.
