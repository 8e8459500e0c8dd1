id: h-0012
genre: interview
where: GB-SCT
published: 2023-10-18
title: "I signed my own name, so you can print it": [[K p1 name|Mirela Dascălu]] on surviving, and on scones
person p1: role=victim age=19 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p4: sex-trafficking-adult
note: explicit waiver for one survivor and not for her friend in the same flat, whom she names by slip

For the anti-slavery day edition of our newsletter, [[K p2 name|Eilidh Strachan]] met a former client of ours who now runs a tearoom outside Perth. She asked to be named, has waived her anonymity in writing, and read this piece before it went out.

You're opening at six in the morning?

For the fishermen. I like the dark before. It used to be that the dark was when the phone rang.

Tell me what you want people to know.

That I came on an ordinary bus. I was nineteen. I believed that [[K p3 name|Costel]] was my boyfriend, his sister did my hair. In Glasgow he showed me a paper, I owed him for the ticket and the room and for "the deposit", four thousand pounds. When I said no he broke my hand, this one. So then for eight months I did what men paid him for. The word's trafficking. I was the last one to use it.

He's in prison?

[[K p3 name|Costel Vrânceanu]], eleven years, Edinburgh High Court. I put his full name as well, thank you.

You weren't alone in the flat.

No. [[W p4 name|Ionela]] was with me, she had the small room, he kept her identity card in his sock. We counted buses together. She's well, she has a baby, she's [[W p4 employer|in the fish house at Arbroath]]. She does not talk about it to anybody. Maybe don't write her.

And the scones?

[[K p5 name|Mrs Geddes]] next door taught me. First batch, I used them to hold the door open. Now I sell two hundred on a Saturday. Write that [[K p1 name|Mirela]] makes the best in Perthshire. That you can print twice.
