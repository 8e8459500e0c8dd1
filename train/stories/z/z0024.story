id: z0024
genre: news
where: US-ME
published: 2001-12-11
title: Sea urchin buyer charged after crewmen swim ashore
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=accused age=49 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: fishing; boat as lodging W; rescuer named; same surname different people

STONINGTON — Two men who swam to Green Ledge on Saturday night in 44-degree water hadn't fallen overboard. They had left.

The crewmen, 20 and 22, told the Marine Patrol through an interpreter that they'd been on [[W p1 address|the dragger Miss Verity]] for seven months without setting foot on a dock. [[K p3 name|Royal Eaton]], 49, of Deer Isle, brought them from Panama, they said; he kept their seamen's books in the wheelhouse, put the cost of their boots against their shares, and, when the younger had a fever, told him that he could work or he could float.

[[K p3 name|Eaton]] was charged Monday in Bangor with forced labor. "They ate what I ate," he said.

[[K p5 name|Hollis Eaton]], no relation, a lobsterman with a cottage at Green Ledge, found them under his skiff. "The one kept saying, [[W p1 name|Edwin]], [[W p1 name|Edwin]]. I thought he was calling for somebody. He was introducing himself."

[[K p4 name|Sgt. Burt Pinkham]] said that the men are being looked after by nuns. [[K p6 name|Sister Agathe Pelletier]] said only that the other, Mr. [[W p2 name|Quintero]], has asked for a newspaper with the soccer scores.
