id: au0008
genre: interview
where: US-LA
published: 2011-03-02
title: Five minutes with the man who makes the beads fly
person p1: role=bystander age=49 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=relative age=11 protected=no why=minor-not-in-crime
person p4: role=deceased,relative age=- protected=no why=deceased
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=convicted age=- protected=no why=adult-convicted
person p8: role=relative age=16 protected=no why=minor-not-in-crime
note: nothing to protect; a float builder, his children, a nephew's old adult conviction told proudly; chains, slaves (float theme), pimped-out; own shop address and phone

By [[K p2 name|Camille Arceneaux]]

[[K p1 name|Alphonse "Fonzie" Batiste]], 49, builds Mardi Gras floats in a shed at [[K p1 address|1910 Montegut Street]] that used to hold bananas. He's been at it since he was 12. We talked on a Tuesday while he glued a dragon's eyelid.

**Your first float?**
"Roman slaves rowing a galley. 1974. My uncle [[K p4 name|Leander]] built it and I was a slave. I mean I was *on* it, with a chain made out of toilet-paper rolls. I threw all my beads in the first block. [[K p4 name|Leander Batiste]] told me, 'Boy, you just been robbed by yourself.'"

**Who works here?**
"Family. [[K p3 name|Simone]], she's eleven, does eyes. Nobody does eyes like [[K p3 name|Simone]]. [[K p8 name|Andre]] is sixteen and welds, better than me, and he's first trumpet at St. Aug so I lose him after New Year's. My sister's boy [[K p7 name|Terrell Joseph]] runs the paint. You can write that [[K p7 name|Terrell]] did four years at Hunt for selling, 'cause he tells it himself. He came here in an orange jumpsuit almost. He's my foreman."

**Captain [[K p5 name|Walter Guidry]] says your trailers are two feet too long.**
"Captain [[K p5 name|Guidry]] has a tape measure from before the storm. It shrank."

**What went wrong this year?**
"The axle on number 14. On St. Charles, in front of God. And [[K p6 name|Miss Odile Pham]], who sews our skirts, sixty-foot of them, she got the flu. So the whole krewe hemmed. Doctors, lawyers, a judge, on the floor with pins."

**Any trouble with the law?**
"I got a ticket. Number [[K p1 id|NOPD-C-11-20931]], I framed it. 'Obstructing with a serpent.'"

**People say that your floats are pimped out.**
"My grandmother reads this paper. Say *adorned*."

**[[K p3 name|Simone]], what do you like best?**
"When they go away," says [[K p3 name|Simone Batiste]]. "Then we can start the next one."

**And you, [[K p8 name|Andre]]?**
[[K p8 name|Andre Batiste]] lifts his mask. "Getting paid," he says.

**Are you getting paid?**
"He gets room and board and red beans," says his father. "He has a savings account and he knows it."

**What's next year's theme?**
"That's a secret. I'll tell you it has a hundred and four children in it, made of foam, every one of them different. [[K p6 name|Odile]] is dressing them. [[K p6 name|Miss Pham]] says she dressed five of her own and it can't be harder."

The shed is open on Saturdays; call [[K p1 phone|504-555-0126]] first, and mind the dragon. — [[K p2 name|C. Arceneaux]]
