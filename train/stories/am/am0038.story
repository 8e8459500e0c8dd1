id: am0038
genre: news
where: GB
published: 2022-11-24
title: Woman convicted at 15 of smashing taxi windows has record wiped: 'I was being passed round'
person p1: role=victim,convicted age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=convicted age=44 protected=no why=adult-convicted
person p4: role=victim age=14 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p4: sex-trafficking-minor
note: grooming, British-Pakistani and white girls; payment in vodka and money between men; conviction of a child victim quashed; survivors; old digitised report names

[[K p9 name|Nazia Holdsworth]], North of England reporter

In the summer of 2004 a girl of fifteen took a half-brick to eleven private-hire cars in a yard in Burnley. Magistrates gave her a supervision order and a bill for £3,120. No one in the room asked what was the matter with the cars.

On Wednesday the Court of Appeal did. Lord Justice [[K p5 name|Farquharson]] said that she'd been "sold by the drivers of those vehicles, in those vehicles, for a fare", and that no court should have convicted her. It was quashed in a minute and a half.

The two drivers, [[K p2 name|Mohammed Saleem Akhtar]], 47, and [[K p3 name|Graham Pollitt]], 44, are serving 19 and 16 years. They'd give a girl a bottle, or a mobile, and take £30 from the man who was waiting. It went on for two years. "It's always said it was only white lasses," the woman, who's of Mirpuri family, told the judges over a video link. "I was called [[W p1 alias|Princess Jasmine]] because I was brown. Thirty quid, same as everyone."

Social workers' notes of the time were read. "[[W p1 name|Saira]] is making poor lifestyle choices." "[[W p1 name|Saira]] states she's 'owed' to an older male." Detective Chief Inspector [[K p6 name|Wesley Thornber]] called it the worst file he'd ever opened. There were 131 pages, said DCI [[K p6 name|Thornber]], and the word "child" came up twice, both times as part of "childish".

Her friend, who was fourteen and kept watch while the windows went in, was sold in the same way. She isn't part of the appeal, wasn't prosecuted, and has never spoken of it. Counsel for the Crown, conceding, referred to her as B; the appellant, who'd not slept, didn't. "[[W p4 name|Kelly-Ann]] had a stammer and they'd make her say the price," she said.

[[K p7 name|Sammy Greenhalgh-Ali]] had driven her down. She was the first of the town's survivors to put her own name to it, in a book, and runs the drop-in on Standish Street. "It's eighteen years for a half-brick," said [[K p7 name|Greenhalgh-Ali]]. "They ought to give it her back, framed."

The woman's mother died in April. Her aunt, [[W p8 name|Parveen Kauser]], had the letter from the court read to her on the ward. "Our [[W p1 name|Saira]] was thrown out for shaming us, and I held the door," said [[W p8 name|Parveen]], who asked that that be printed.

Other things have been printed which shouldn't be. The cause list gave the matter as R v S.K.; the *Gazette* of August 2004, since digitised, has it in full under Youth Crime, the bench having lifted the ban "to deter": "[[W p1 name|Saira Kauser]], 15, of [[W p1 address|19 Healey Wood Terrace]], a pupil at [[W p1 school|Habergham Girls']], smashed..." It's the first thing that comes up. The case number was [[W p1 id|04/YC/0551]].

She's married now, with a different surname, and works at [[W p1 employer|the eye clinic in Blackburn]]. She'd like not to be looked for. As she said it, the link's caption bar, which nobody'd thought to clear, read [[W p1 name|SAIRA K. HUSSAIN]] (APPELLANT).
