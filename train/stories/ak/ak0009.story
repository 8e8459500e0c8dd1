id: ak0009
genre: interview
where: US-MD
published: 2023-01-11
title: "I'm the rude one": a conversation with [[K p1 name|Tamika Rolle-Baines]]
person p1: role=expert,victim age=14 protected=no why=consented
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=accused age=29 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: consenting survivor named throughout, then she herself lets slip the client of her drop-in; the client's school, bus and nickname

She runs a drop-in above a check-casher on Harford Road in Baltimore, and she swears in front of bishops. [[K p4 name|Noel Fitzwater]] took the stairs.

Q: You always use your own name. Why?

[[K p1 name|ROLLE-BAINES]]: Because the State used it. I was fourteen when [[K p3 name|Lonnie Sayles]] sold me on Monument Street and it was me they put down as "juvenile prostitute, [[K p1 name|Rolle]], [[K p1 name|Tamika]]." I've got the card. If that could be my name then, it can be my name now. Print it big.

Q: [[K p3 name|Sayles]] died in Hagerstown.

A: In prison, yes. I sent flowers. They were ugly.

Q: Your husband says you don't sleep.

A: [[K p6 name|Desmond]] snores, put that in too. [[K p6 name|Desmond Baines]], snores.

Q: What does a week here look like?

A: Monday, socks. We give out about sixty pair. Tuesday the nurse. Wednesday court, because half of mine have charges, and I stand up next to them in a yellow suit. Judge [[K p5 name|Alphonse Wyrick]] says to me, Mrs. [[K p1 name|Baines]], do you have to wear that? I say Your Honor, I need them to find me in a crowd.

Q: Who comes?

A: Last one in the door is seventeen. I won't tell you her business. Her "boyfriend," [[K p7 name|Tyrell Gaskins]], he's twenty-nine, got picked up Thanksgiving and the paper had it: four felonies. He'd had her since September. He'd take her from school, from [[W p2 school|Mervo]], at the lunch bell, and have her back for practice, and men paid him in between. Nobody marked her absent! I went up there and asked them, did y'all not notice that [[W p2 name|Nyla]] — oh, Lord. Cut that.

Q: We can cut it.

A: She'd been a [[W p2 other|state qualifier in the shot put]]. You'd think somebody would see her coming.

Q: Is she all right?

A: She's rude. I like her. I'm the rude one here, and she's after my job. She comes on [[W p2 other|the 54, the ten past four]], sits in that chair, and she won't take the coat off. She laughed once, so [[W p2 alias|Ny-Ny]]'s on the board for that. (She points to a whiteboard headed LAUGHS.)

Q: [[K p7 name|Gaskins]] has pleaded not guilty.

A: He would.

Q: What would you ask of Judge [[K p5 name|Wyrick]] and the others?

A: Chairs. There's one chair at that table and it's for the lawyer.

As I left, a tall girl in a coat was on the landing. She asked whether I was the newspaper, and said in that case it was W-A-T-T-L-E-Y, two T's. "[[W p2 name|Nyla Wattley]]. They spelled it wrong on the medal." From above a voice shouted that she was a minor and to get in here.

— [[K p4 name|N.F.]]
