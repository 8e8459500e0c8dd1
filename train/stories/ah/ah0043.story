id: ah0043
genre: interview
where: US-NC
published: 2018-03-15
title: Q&A: "I was the runner." A former recruiter talks
person p1: role=convicted,victim age=16 protected=decide why=consented
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=convicted age=29 protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor misidentified=yes
note: survivor-offender speaks under own name by explicit consent (D), names her friend who never chose it; friend was convicted too

[[K p4 name|Bettina Oyelowo]], for the Durham Indy-Observer: You asked that we use your full name.

[[D p1 name|Raven Nicole Lassiter]]: I did. I signed the thing. People had my name for ten years when it was on a rap sheet, so they can have it now when I'm saying something.

Q: How old were you?

A: Sixteen. [[K p3 name|Travon Peele]] was twenty-nine. They called him [[K p3 alias|Coach]]. He had a whiteboard, with plays. I'm not lying. You did so many calls, men in motels, his money, and you moved up; I moved up to runner. A runner takes the other girls their phones and brings back his money.

Q: And you went to prison.

A: Jail, then prison. I took the plea at eighteen because he was looking at me in court. [[K p3 name|Peele]] got twelve years, later, for somebody else. My number's still in my head, [[D p1 id|1207734]].

Q: Who was with you?

A: My best friend. She was seventeen, on the same calls since the fall, and she'd have rather been reading. I won't say. [[W p2 name|Tess]] used to read to us in the van, the whole Harry Potter, by the dome light. See, I just said it. Cut that.

Q: Is she all right?

A: She's got the same record I've got and she never talked to anybody. She's a dental hygienist, over in [[W p2 employer|Fuquay, with that dentist who does the billboards]]. She covers [[W p2 body|the "C" with a clipboard on her neck]] with a scarf. Her momma, Miss [[W p7 name|Lorraine Abernathy]], sends me a card at Christmas. I recruited her child and she sends me a card.

[[K p6 name|Dr. Pilar Montenegro]] is with us; she studies what she calls forced offending. Doctor?

[[K p6 name|Montenegro]]: The law gives a person one chair. You're the victim or you're the defendant. [[D p1 name|Raven]] was in both before she could vote. North Carolina can now vacate such convictions. In my sample, one in nine has applied.

Q: Ms. [[D p1 name|Lassiter]], have you?

A: Filed Tuesday. Judge [[K p5 name|Cyrus Holt]] has it. I told [[K p5 name|Judge Holt]], do [[W p2 name|Tess Abernathy]]'s with mine. Take hers first. Hers is [[W p2 id|08 CRS 45119]], I know it better than my own.

Q: What would you say to a runner today?

A: It's not a promotion, baby.

———
Edited for length. [[D p1 name|Lassiter]], 27, lives in Durham and drives a city bus, the 10. The editor, [[K p4 name|B. Oyelowo]], can be reached at [[K p4 email|bettina@indyobs.example]]. [[K p6 name|Montenegro]]'s study is out in May. Audio: [[D p1 url|lassiter-runner.mp3]]. Photo (do not run): [[W p2 photo|raven+tess_van_2007.jpg]].
