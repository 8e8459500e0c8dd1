id: aa0058
genre: blotter
where: GB-ENG
published: 2003-02-14
title: Before the Bench
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=convicted age=42 protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
note: nothing to protect; brickmaker, car wash and nail bar innocently mentioned

MARLBECK MAGISTRATES, Tuesday

The proprietor of a nail bar in Fore Street, [[K p1 name|Chantelle Deeks]], 31, was fined £200 with £55 costs for putting out an A-board without consent. She told the bench it was the other shop's.

[[K p2 name|Sanjay Mistry]], 26, of Ridge Road, drove a van through a car wash with the doors open. Careless driving; three points. The van was full of wedding flowers.

[[K p3 name|Brian Albert Tooley]], 57, kiln burner at the brickworks, was bound over in £100 after a dispute with a neighbour over who'd sold whom a lurcher. 

For using a passport which had belonged to his late brother in order to collect the brother's pools winnings, [[K p5 name|Peter Hext]], 42, was given a conditional discharge. It had been £11.40.

Chairman [[K p4 name|Col. Giles Ravenscroft]] thanked [[K p6 name|Mrs Pym]], usher, on her retirement. A carriage clock was presented.
