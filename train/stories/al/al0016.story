id: al0016
genre: news
where: IE
published: 2006-08-21
title: Ballinacurra hold the Captain at bay and bring home the Minor cup
person p1: role=bystander age=17 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=18 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen: none
note: nothing to protect; hurling; minors, robbed, abused the referee, held, captive, hospital; jersey numbers stay

Ballinacurra 1-14
St Enda's 2-10

A MINOR final that had everything but daylight was won by a point at Páirc Uí Shé on Saturday evening, and if the St Enda's people tell you that they were robbed, they told the referee first.

For forty minutes it was the [[K p1 name|Donnacha Lehane]] show. The St Enda's captain, 17, in the [[K p1 other|number 11]] jersey, struck 2-6, the second goal a thing of pure larceny when he picked the pocket of [[K p2 name|Cathal Twomey]] on the end line. [[K p2 name|Twomey]], only 16 and the sole lefty in the Ballinacurra back line, had been told to stay with his man if it took him to the car park.

"I was a prisoner out there," [[K p2 name|Cathal]] laughed afterwards, with three stitches in [[K p2 body|an eyebrow that now has a gap in it]]. "[[K p1 name|Lehane]] took me hostage."

The change came from the line. [[K p3 name|Fergal Ó Muirí]], who has trained this lot since they were under-eights, moved [[K p6 name|Temitope Alade]] to full forward. At 18, and in his last year of eligibility, [[K p6 name|Alade]] had been used all season at wing back. He won three frees, scored one and, with the clock in the red, was hauled down as he turned.

[[K p6 name|Tope]], as the whole parish knows him, took the penalty himself. [[K p4 name|Marian Alade]], his mother, could not look. "I was in the jacks," she confessed. "I knew by the roar."

There was a shameful minute at the end, when a supporter came in over the wire and abused referee [[K p5 name|Declan Summers]] in terms that will go in a report. Mr [[K p5 name|Summers]] was walked to his car by two stewards and a curate. The board's secretary, [[K p8 name|Noreen Cashman]], confirmed that a hearing will be held on 4 September. A man has been spoken to. Mrs [[K p8 name|Cashman]] can be reached at [[K p8 phone|020 914 0077]] by anyone who saw it.

For the record, [[K p1 name|Lehane]] shook every hand in red and black before he let himself sit down. He goes to UCC in the autumn; [[K p3 name|Ó Muirí]] said that he would drive him there himself to be sure he was gone.

BALLINACURRA: [[K p2 name|C TWOMEY]] (Coláiste an Chroí Naofa); [[K p6 name|T ALADE]] (1-3, pen), others as programme.
ST ENDA'S: [[K p1 name|D LEHANE]] 2-6 (0-4f).

Photographs, [[K p6 photo|alade_penalty.jpg]] among them, are in the window of Cronin's.

[[K p7 name|Pat Joe Harty]]
