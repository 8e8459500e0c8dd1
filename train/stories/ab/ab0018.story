id: ab0018
genre: filing
where: CA-BC
published: 2019-06-13
title: Provincial Court of British Columbia, Reasons on Sentence
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=67 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: YCJA initials in the style of cause; surname slips via father and hockey number

Citation: R. v. [[K p1 initials|J.T.D.]], 2019 BCPC 288
File No: 31877-1 Registry: Prince George
RESTRICTION ON PUBLICATION: Ss. 110 and 111 of the Youth Criminal Justice Act

[[K p3 name|Brar]], P.C.J.

[1] The young person was 16 when he drove his father's truck through the front of a pharmacy. He wanted, he says, to see whether the grille would hold. It did not. [[K p2 name|Mrs. Oksana Lysenko]], 67, who was choosing reading glasses, lost two toes.

[2] He wrote to her. The letter is spelled badly and is the best thing in the file.

[3] The pre-sentence report speaks of a quiet home on [[W p1 address|Tabor Ridge Road]]. The father, [[W p5 name|Kurt Dreschel]], has sold the other truck to pay for the window. The coach says that [[W p1 other|number 27]] is the only one of his Midget Tier 2 players to have asked to be benched.

[4] Crown counsel, [[K p4 name|Ms. Whitlock]], asks for eighteen months' probation. I make it fifteen, with 120 hours at the food bank, where I'm told that [[K p2 name|Mrs. Lysenko]] volunteers. She has asked for him on Wednesdays.

[5] Mr. [[W p1 name|Dreschel]], please stand. Not you, sir; your son.
