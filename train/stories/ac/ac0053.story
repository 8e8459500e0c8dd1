id: ac0053
genre: blog
where: US-MD
published: 2016-11-06
title: My Tuesday student
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: ESL volunteer blog; elder care home; written of as thief; initials; homework; care home where slept W; named by certificate

I teach English to grown-ups on Tuesdays in a church basement in Silver Spring, and my rule is: no present perfect until they've learned to complain.

"My soup is cold." "You have charged me twice." It goes over well. There was one who did the homework and never complained, a lady of about fifty [[W p1 other|in a nurse's tunic with parrots on it]]. I finally said come on, there must be something.

"My passport is in the boss's freezer," she said, "under peas."

We'd been doing prepositions. I wrote it on the board before I'd heard it.

She was living in at a [[W p1 address|care home on Piney Branch, the brick rambler with the ramp]]. Six old people, and nobody else on at night, and nights were every night. She slept across two dining chairs. Her pay went against the flight and a "training bond." If she left, said [[K p2 name|Mrs. Bernadette Achieng-Cole]], the bond came due and her husband in Kisumu would be the one they'd visit.

I told her to run, because I'm an idiot. She did. She took the passport from the peas and was arrested in the parking lot for burglary of a freezer.

It took five months. It was dropped. [[K p2 name|Mrs. Achieng-Cole]] is under indictment and the old people are somewhere better.

Last Tuesday was graduation. I made the certificates on my own printer: "Awarded to [[W p1 name|Philomena Atieno]], Level 3, for Excellence in Complaint." She read it through and said, "You have spelled *excellence* with only one L." I hadn't. She just wanted to.

— [[K p3 name|Walt]], at the church basement
