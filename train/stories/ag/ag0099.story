id: ag0099
genre: news
where: GB
published: 2015-02-13
title: Fish-and-chip couple jailed over teenager "kept for the back room"
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=40 protected=no why=adult-convicted
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: Roma girl cautioned for theft before anyone asked; she slept over the shop; sister named; caution number

Two weeks before anyone wondered who she was, the police in Grimsby had cautioned her for taking a coat.

She needed the coat because she'd arrived, from Michalovce, in September, and it was now January, and [[K p2 name|Jozef Holub]], 40, who'd paid for the ticket, considered she could have one when she had brought in what she owed. She was 17. By day she peeled. After eleven at night, in a room behind the fryers with a calendar of dogs on its wall, there were men. They paid [[K p3 name|Iveta Holubová]], 38, at the same till as for cod.

At the crown court on Monday the pair were given fifteen and twelve years.

"It was all in plain sight and it all smelt of vinegar," said Recorder [[K p4 name|Matthew Ellerby-Shah]]. He added that the caution, [[W p1 id|33/GY/00417/15]], was "a disgrace, however polite", and ought to be struck out.

The girl slept above [[W p1 address|the Golden Haddock, Corporation Parade]], in a bed she took turns in. It was her sister, [[W p6 name|Simona Gaborová]], who came over by coach and stood at the counter and asked, in her only English, for "[[W p1 name|Žaneta]], please, and no salt".

DS [[K p5 name|Lorna Tasker]] bought the girl a coat. It's yellow. The [[W p1 body|scald across the back of the left hand]] will need a further operation.
