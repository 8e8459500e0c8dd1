id: ah0047
genre: filing
where: US-GA
published: 2013-10-01
title: ORDER ON MOTION TO SUPPRESS, Superior Court of Chatham County
person p1: role=victim age=27 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: none
note: rape case against a locksmith; order uses K.S. but quotes the 911 call, the lock receipt and the photo array; her café and bicycle single out

STATE OF GEORGIA v. [[K p2 name|WENDELL OAKES FARRIS]], Indictment [[K p2 id|CR13-0762]]

[[K p3 name|VERONICA TALMADGE-PRIETO]], Judge.

The defendant, a locksmith, is charged with rape, burglary and peeping. He moves to suppress a receipt book and a photographic identification. The Court heard evidence on September 19. The State was represented by [[K p4 name|Colby Renner]], the defendant by [[K p5 name|Ngoc-Lan Hale]].

FINDINGS

1. On March 3, 2013, at about 3:20 in the morning, a 27-year-old woman, K.S., was attacked in her bed by a man who had let himself in with a key. He was there about forty minutes and, on leaving, locked the door.

2. K.S. called 911 from the bathtub. The recording (State's 4) begins: "This is [[W p1 name|Katarzyna]], I'm at [[W p1 address|11½ East Wexley, the carriage house]]. He has a key. He's got a key to my house." The dispatcher asked for a spelling. "[[W p1 name|S-Z-Y-M]]," the caller said, and then, "never mind, just come."

3. The landlord's agent, [[K p6 name|Roland Gibbs]], told police that the lock had been changed on February 20 by [[K p2 employer|Farris Lock & Safe]]. Mr. [[K p6 name|Gibbs]] consented to a search of his own file, and in it was the carbon of a receipt: "2 keys to tenant [[W p1 name|Syzmanski]], 1 to agt." The blank roll showed four cut.

4. Detective [[K p8 name|Amadou Traoré]] entered [[K p2 address|the defendant's shop on Skidaway]] with a warrant and took the book. The warrant listed it. That it was under a false drawer doesn't help the defendant.

5. In the array, K.S. chose number four. She wrote on the back, in the space for comments, "I served him coffee. I work at [[W p1 employer|the Marigold, mornings]]. He asked what time I get off." Dr. [[K p7 name|Sunita Bhargava]], called by the defense, testified on memory and stress. [[K p7 name|Dr. Bhargava]] conceded that a face seen on eleven mornings isn't the face of a stranger.

6. The defendant argues that [[K p8 name|Traoré]] tipped the choice by saying "take your time, [[W p1 name|Kasia]]." It was kind; it wasn't suggestive.

CONCLUSION. Motion DENIED. [[K p2 name|Farris]] remains held ([[K p2 id|P1309917]]). Ms. [[K p5 name|Hale]]'s exception is noted. Mr. [[K p4 name|Renner]] shall by Friday refile State's 4, 6 and 9 with the name covered. The Court observes that this order, too, has quoted more than it should, and directs the clerk to publish the version with paragraphs 2, 3, 5 and 6 blank.

So ordered. /s/ [[K p3 name|V. Talmadge-Prieto]]

[e-file stamp] [[K p2 id|CR13-0762]]_ORDER_unredacted.pdf / keywords: suppress; locksmith; [[W p1 name|szymanski k]]; [[W p1 vehicle|bicycle, mint green, basket]] (Ex. 9)
