id: ag0078
genre: news
where: US-LA
published: 2009-11-13
title: Clerk who wouldn't sell gets a plaque
person p1: role=victim age=58 protected=no why=adult-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
screen: none
note: store robbery, adults, cooler and honey bun; nothing to protect

CHACKBAY -- What the man with the bandanna wanted was everything in the drawer. What he got was a lecture of some eleven minutes, on videotape.

"Does your mama know where you're at?" [[K p1 name|Earlene Guidry]], 58, can be heard asking on the tape, which Lafourche Parish detectives have now watched, they concede, more often than the investigation called for. She'd been alone in the store since ten. The man said that he had a gun. She said that she had a hip.

Then she talked. She touched on the price of diesel, on a cousin of hers who had ended up at Angola, and on whether he'd eaten. She put a honey bun on the counter. He took the honey bun, and $1.25 out of the need-a-penny tray, and left by the cooler, which has no other door.

Deputies arrested [[K p2 name|Jace Anthony Rodrigue]], 30, of Thibodaux, among the milk. He was charged with attempted armed robbery. The gun was a comb.

At the council meeting Tuesday, Sheriff [[K p3 name|Craig Toups]] gave her a plaque. Her husband, [[K p4 name|Alcide Guidry]], was asked if he'd been scared for her. He said no, but that he'd felt a good deal of sympathy for the other fellow.
