id: t0009
genre: news
where: US-IN
published: 2004-07-22
title: Door-to-door seller, 18, charged in ring theft
person p1: role=accused,victim age=18 protected=yes why=trafficking-victim
person p2: role=victim age=71 protected=no why=adult-victim
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,witness age=19 protected=yes why=trafficking-victim
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: magazine crew; beaten for missing quota and told to steal; the motel where they are lodged is W

The ring was found in a sock, and the sock was found in Room 14.

[[W p1 name|Travis Lee Cantrell]], 18, of Ocala, Fla., was arrested Saturday in Kokomo after he'd sold [[K p2 name|Mrs. Eunice Shively]], 71, a subscription to a horse magazine and asked for a glass of water. While she was in the kitchen, her late husband's lodge ring went out the door.

"He had such nice manners. He looked hungry," [[K p2 name|Shively]] said.

Howard County Detective [[K p4 name|Steve Rybolt]] said the crew of nine sleeps at [[W p1 place|the Sunset Lodge on U.S. 31]], four to a bed. Their driver and manager, [[K p3 name|Kip Durrant]], 33, holds everyone's licenses in a lockbox. Whoever comes back with less than ten sales gets no supper and, the others said, is taken behind the van for a "sales meeting." [[W p1 name|Cantrell]] had two cracked ribs from Thursday's. He told the detective he'd been instructed to bring "paper or gold, one or the other," and that he'd asked in Ohio to be put on a bus and was told he owed $640.

A girl on the crew, [[W p5 name|Misty Renfro]], 19, of Valdosta, Ga., said that she hasn't seen a dollar since March and isn't let near the telephone. She was not charged.

[[K p3 name|Durrant]] paid for the room through Sunday and checked out. [[W p1 name|Cantrell]] is held on felony theft, cause number [[W p1 id|34D01-0407-FD-00219]].

