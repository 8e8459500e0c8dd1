id: aj0046
genre: social
where: US-WA
published: 2020-08-19
title: r/SpokaneUncut — "is this the same guy" (locked)
person p1: role=author,victim age=- protected=no why=consented
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=victim age=17 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=decide why=adult-accused
person p7: role=official age=- protected=no why=official
screen p4: unclear
note: intimate images posted for money; one adult signs herself (consented); another outed; a 17-year-old sold pictures, weak signs, screen unclear; second man accused privately D

posted by u/[[K p1 alias|tess_in_browne]] · 412 points

My name is [[K p1 name|Tess Lindqvist]] and I'm tired of being "a woman, 30s." In May I found pictures of myself, that my ex took while I was asleep, on a pay site. He's [[K p2 name|Derrick Hahn]], he's 36, and he was arrested on Friday: 14 counts, Spokane County [[K p2 id|20-1-02277-32]]. You may share this. I want the other women in that folder to know it isn't only them. There are at least nine.

If you think you're in it, Det. [[K p5 name|Suzanne Kuroda]] is human and believes you. 509-555-0145.

> pinecone44: same [[K p2 name|Hahn]] that did the boat show? bald, [[K p2 body|barbed wire on the calf]]?

> u/[[K p1 alias|tess_in_browne]]: That one. He's at [[K p2 address|the lake place on Silver]] till trial with an ankle thing.

> zagfan09: I've seen that site. One of them is my kids' [[W p3 employer|dental assistant, the tall one at Argonne Smiles]]. swear to god

> pinecone44: dude.

> zagfan09: What? It's public. [[W p3 name|Corinna]] something. [[W p3 name|Corinna Vasquez]]. She'd a [[W p3 body|heart-shaped mole you couldn't miss]]

> u/[[K p1 alias|tess_in_browne]]: TAKE THAT DOWN. I signed for me. Nobody signed for her.

> mod_[[K p7 name|Hannity Ross]]: Removed, and reported. (I'm a deputy clerk in daily life, so yes I do know the statute.)

> lilacwine: there's a girl in there who's still in high school. They said so at the bail hearing, 17. She sent the pics herself to "a manager" for gift cards and it isn't clear to the cops who he was, or if she was pushed. [[K p5 name|Kuroda]] said that they're looking

> zagfan09: thats gotta be [[W p4 name|Junie Abbott]]. [[W p4 school|Rogers]]. Everybody has those

> lilacwine: she's a child you absolute walnut

> zagfan09: [[W p4 alias|@junebug.abbott]] has 9k followers she's not a child

> pinecone44: And who was the manager? I heard [[D p6 name|Scott Mayhew]] from the vape shop. He and [[K p2 name|Derrick]] go fishing.

> u/[[K p1 alias|tess_in_browne]]: I don't know that about [[D p6 name|Mayhew]] and neither do you. Tell the detective, not Reddit.

> mod_[[K p7 name|Hannity Ross]]: Locking. Before I do: eleven comments removed, one user banned, and to the person who keeps on posting [[W p4 url|imgbin.example/junie-a-rogers-2020]], we've sent your IP to [[K p5 name|Det. Kuroda]].

> EDIT by OP: Judge said no bail reduction!! I went in my loud yellow coat. Two women whom I'd never seen came and sat down on each side of me. One said, "I'm [[W p3 initials|C.V.]], and thanks for yelling." — [[K p1 name|Tess]]
