id: ao0003
genre: email
where: US-GA
published: 2016-08-22
title: FW: Tuesday centerpiece / names question, pls read before 4
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=victim age=- protected=yes why=trafficking-victim
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p6: labor-trafficking
note: newsroom e-mail with two household workers, one arrested for stealing her own passport back; a cutline and a slug give the name again

From: [[K p4 name|Yolanda Pruitt]], metro desk
To: [[K p5 name|Sam Eisenhower Tate]], standards
Mon 8/22/2016 1:07 PM

[[K p5 name|Sam]],

Piece runs A1 tomorrow unless you stop it. Short version: the Alpharetta woman we had in Friday's briefs as "housekeeper jailed in jewelry theft" did not steal jewelry. [[W p1 name|Rosalinda Magbanua]], 34, took her own passport ([[W p1 id|EC4471902]]) out of her employers' bedroom safe after two years and five months without a day off. She slept on the laundry-room floor at [[W p1 address|39 Heron Glen Court]]. They told her she owed $11,000 for the ticket and that the sheriff would deport her if she went past the mailbox. Her pay was $50 a month, when it came.

And the sheriff did lock her up. Theft by taking, [[W p1 id|booking no. 16-08-2215]], nine days.

The employers, [[K p2 name|Dr. Vikram Sethuraman]], 58, and his wife [[K p3 name|Padma Sethuraman]], 55, were arrested Saturday by the FBI on forced labor counts ([[K p2 id|1:16-mj-0774]]). Agent in charge is [[K p8 name|Warren Magby]] (no, not a relative of anybody).

The open question. She wasn't first. A [[W p6 name|Teresita Olalia]] did the same job before and climbed out a window in 2013, and [[K p8 name|Magby]] says she will testify about the same safe and the same debt. I have [[W p6 name|Olalia]] on record but nervous. She packs boxes now at [[W p6 employer|Golden Crane Seafood in Doraville]], and her boss doesn't know.

Photo: we only have the jail one. Cutline as filed reads "[[W p1 photo|Rosalinda Magbanua leaves the Fulton annex Thursday with her sister, in the green scarf]]". [[K p7 name|Atty. Denise Kowalczyk]] of the worker center asked me, begged me, to lose it.

[[K p4 name|YP]]

------
From: [[K p5 name|Tate]]
1:40 PM

Lose it. No name, no sister, no street, no former housekeeper's new job. Print the doctors in full, ages and all; [[K p2 name|Sethuraman]]'s clinic on [[K p2 address|Mansell Parkway]] is fair game. Kill the Friday brief online too. It still comes up first when you search her, the URL ends [[W p1 url|/housekeeper-rosalinda-magbanua-jailed]].

[[K p5 name|S.]]

------
From: [[K p4 name|Pruitt]]
3:52 PM

Done, except one thing I caught on the page proof: the neighbor's quote in graf 19. "[[W p1 name|Rosa]] always waved at the school bus, that was her whole social life." Changed to "she". The pull quote from [[K p7 name|Kowalczyk]] stands. Mrs. [[K p3 name|Sethuraman]]'s "she was family" stands, God help us.

Slug is still [[W p1 other|MAGBANUA0823]] in the system, can someone in your shop rename it before the wire picks it up?
