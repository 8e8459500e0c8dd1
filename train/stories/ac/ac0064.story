id: ac0064
genre: news
where: US-OH
published: 2008-01-27
title: The Caddy
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused,public-figure age=58 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: golf feature; accused club president; towel monogram; twin brother named

There's a trick to reading the seventh at [[W p1 employer|Brookmere]]. You have to look at it from the back, lying down, and nobody of any dignity will.

The boy would. He'd put his cheek on the fringe and say, "Ball and a half left, sir, and then it thinks about it." At fourteen he was requested by name. The members gave him ties.

I don't play well enough to be told apart from other people who play badly, yet he remembered that I pull my wedges. He carried two bags, ate standing up, and went home on a bicycle with [[W p1 other|a putter across the handlebars]]. Through August he'd a third thing to carry. He told no one but a priest and the priest, to his everlasting credit, drove him straight to Chagrin Falls and sat with him while he told it over.

The club's president was also for two terms the mayor. [[K p2 name|R. Carlton Hughes]], 58, is accused of gross sexual imposition in a locker room to which he had the only key. Prosecutor [[K p4 name|Denise Wojtowicz]] says she's had a lot of phone calls from men who want to tell her about his handicap.

The caddy yard is closed till spring. On the pegs there the towels still hang; each has a name in green thread, and it's not occurred to anybody to take them in. I counted nineteen on Saturday. The one that's worn through at the corner is [[W p1 name|MICKEY DELANEY]]. The next peg is his twin's, [[W p5 name|Dennis]]. That one's new.

[[K p3 name|Foster Blaine]]
