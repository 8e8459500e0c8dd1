id: z0108
genre: news
where: US-KS
published: 2025-04-10
title: A bat, a slice of pie and a boy who would not say
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=victim age=15 protected=yes why=minor-victim
person p3: role=witness age=13 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
note: three juveniles with confusing names; officer Will; text uses he in turns

HUTCHINSON — He hit him because he'd laughed. He says he hadn't laughed. A third boy saw it all and, for two weeks, would not say.

The one who swung is 14. The one who was struck, with a bat, behind the batting cage at [[W p2 school|Prairie Hills]], is 15 and came home from Wichita on Tuesday with a plate in his jaw. The one who saw it is 13. His silence had a reason, [[K p4 name|Detective Will Sauer]] said: "He's friends with both."

It was broken by pie. [[K p7 name|Lavina Yoder-Pham]], who runs the concession, set a slice of rhubarb in front of the 13-year-old on Saturday and sat down across from him. "I didn't ask anything," she said. "I just said, [[W p3 name|Wendell]], that's a good sad face. And out it came."

The 14-year-old was brought before [[K p5 name|Judge Serena Blackbear]] on Monday for aggravated battery. He cried. His father did the talking, till the judge asked that he not. There'd been months of it, the father said: names, a shoe in a toilet. Nobody had hurt the boy in a way that shows.

"Being laughed at isn't a defense," [[K p5 name|Blackbear]] told him. "It's a reason I'd like to hear about."

[[W p6 name|Trina Mowry]], whose son was hurt, asked to speak. She said that [[W p2 name|Liam]] had told her last night through the wires that he did laugh. Not that day. The other days.

The court's sign for the hearing read In re [[W p1 name|WILLIAM J. STUCKY]], though it's supposed to say only the letters, and a [[W p1 relative|Mr. Stucky]]'s truck, [[W p1 vehicle|a green feed truck with one mirror]], was outside all morning with a pie on the hood.
