id: aw0021
genre: news
where: US-HI
published: 2010-05-28
title: Deckhand jailed in knifing had not been paid in 14 months, lawyer says
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused,victim age=46 protected=no why=adult-accused
person p3: role=victim age=20 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: longline fishing; the deckhand lived on the boat, so boat and slip are W; the skipper is the stabbing victim and later accused

The man in the blue paper suit at Honolulu District Court yesterday had stood on land for only six days in the past year, and all six of them in a cell.

[[W p1 alias|Sefo Tautua'a]]—so the charge sheet, which has it wrong; he is [[W p1 name|Marlon Tabangcura]], 24, from Ilocos Sur—is accused of assault in the second degree for cutting the hand of his captain, [[K p2 name|Curtis Wray Hendershot]], 46, with a bait knife on May 20.

"He went for me like an animal," [[K p2 name|Hendershot]] told officers at [[W p1 address|Slip 14, Pier 38]], where [[W p1 address|the Lady Rosalind]] lay with two tons of bigeye.

Deputy public defender [[K p4 name|Noelani Kaaihue-Pratt]] told it another way. Her client and the other hand signed for $500 a month. They've been given rice. The captain keeps their passports and seaman's books in the wheelhouse, and as neither has a shore pass he tells them that the first foot on the dock means prison. When a line parted in March he put a man's head through a galley window. On the 20th he took a gaff to the younger of the two. "Mr. [[W p1 name|Tabangcura]] stepped between," [[K p4 name|Kaaihue-Pratt]] said. "With what was in his hand."

The younger is [[W p3 name|Jomar]], 20. He wasn't in court; he is at [[W p3 place|the Filipino mission in Kalihi]], with eleven stitches. "[[W p1 name|Kuya Marlon]] told me, count the hooks and don't look at him," said [[W p3 name|Jomar Agbayani]] in a statement that was read aloud, surname and all.

A harbor chandler, [[K p6 name|Stanley Kurosu]], has sold ice to the boat for years. "Those boys used to send me notes in the ice tickets. 'Please phone my mother.' I phoned," said [[K p6 name|Kurosu]], who keeps them in a tackle box. One has [[W p1 phone|a number in Candon, 077-555-0184]], on it, signed [[W p1 alias|"Long-Long."]]

Judge [[K p5 name|Faye Ichinose]] cut bail from $20,000 to nothing. She also asked why the complaint, HPD report [[W p1 id|10-188402]], says nothing about a gaff. Sgt. [[K p7 name|Kimo Tabangcura-Reyes]], who wrote it, said that he hadn't had an interpreter. He is not related, [[K p7 name|Tabangcura-Reyes]] added; it is a common name where his wife comes from.

As court rose, federal agents served [[K p2 name|Hendershot]], in the corridor, with a warrant for forced labor (Mag. No. [[K p2 id|10-0417]]). His bandaged hand wouldn't fit the cuff.

The prosecutor asked for two weeks. The accused was led out a side door to a van and, from there, to [[W p1 address|St. Columba's rectory]]. He has [[W p1 body|a tuna hook tattooed on each thumb]] and held both up.

By [[K p8 name|Gwen Medeiros]]
