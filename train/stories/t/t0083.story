id: t0083
genre: blog
where: US-VA
published: 2012-09-05
title: Overheard at arraignments, no. 14
person p1: role=accused,victim age=18 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: a courthouse blogger lists funny cases, not knowing that one is a victim; she is just eighteen

I'm [[K p5 name|Gus Lanier]], I'm retired, I have a cushion, I sit in Roanoke General District so that you needn't.

**9:10.** [[K p4 name|Mr. Deshawn Poindexter]], 29, drove a mower to the beer store. Judge [[K p3 name|Priscilla Akers]] wants to know: ride-on or push? Ride-on. Fined.

**9:25.** [[K p2 name|Otis Grubb]], 50, pled to stealing copper from the church that was paying him to install it. "I was moving it around," he says.

**9:40.** Little redhead in a man's windbreaker. Turned 18 this summer and here she is; you can't make it up. Solicitation, at the rest stop. Prosecutor [[K p6 name|Ferris Boyd]] calls it "a birthday special" & gets his laugh. She says to the judge, can you keep me till Friday because he's leaving Friday. Who is? The man that bought me from my cousin, she says, like you'd say the man about the gas. He's got my glasses. He said I'd get them when I made back the twelve hundred and if I tried to run blind he'd see it first. Her honor looked at the clock. Time served.

So off went Miss [[W p1 name|Caitlyn Dooley]] (nice Irish name), down the steps, holding the rail, and somebody in a maroon Taurus honked.

**10:05.** Goat.

