id: ba0016
genre: interview
where: IE
published: 2023-03-11
title: 'I'm the woman from the mushroom tunnels, and you may print my name'
person p1: role=victim age=27 protected=no why=consented
person p2: role=victim,accused age=21 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: survivor waives for herself, not for her friend, whom she and the interviewer let slip

[[K p1 name|Zanda Ozoliņa]] picked mushrooms in Co Cavan for fourteen months under a man who kept her identity card in the pocket of his wax jacket. She is 41 now and has written a book. She spoke to [[K p6 name|Orlaith Keane]].

You were never named in court. Why now?
Because I got tired of being a number. I'm [[K p1 name|Zanda]], I am the woman from the tunnels, and you may print my name. Only mine.

How did it start?
I was 27, with a diploma in chemistry. An agency in Daugavpils wanted €900. Then the ferry, the bed, the knife, a "plastic clogs deposit". [[K p3 name|Mossie Crudden]] had a blackboard, and each of us had a column. Mine only ever went up.

Could you not walk away?
He had found out where everyone's mother lived. He'd say the street aloud at breakfast, to show he could pronounce it. And the caravan was seven miles from anything and he took in the boots at night.

[[K p3 name|Crudden]], who is 73 and served four years from the age of 62, says in your book that he was a fair man.
He said that to my face. I went to see him. He gave me tea, he has a bad hip. [laughs] I looked for the jacket.

You write about a girl you call Rita.
Rita isn't her name. She was 21, the fastest of us. One morning she took the petty cash, €85, and ran to the guards, and they charged her with the theft. She was in the Dóchas Centre five weeks. They put her on a plane. For a long time I was angry that she'd left without me, poor [[W p2 name|Agnese]]. Oh. You'll take that out?

Of course. Do you know where she is?
She's driving [[W p2 employer|a tram in Liepāja, the number one]]. She never speaks of it. Her mother, [[W p7 name|Biruta]], thinks that she was au pair.

Sergeant [[K p4 name|Colm Brehony]] has apologised.
He did, publicly. [[K p4 name|Brehony]] told me that nobody ever ran to a barracks with stolen money in order to keep it, and he should've seen that. He was 23 himself. I like him.

What would have helped?
A labour inspector with ten words of Russian. [[K p5 name|Professor Niamh Tuite]] has a chapter on that, in the back of the book.

— [[K p5 name|Prof. Tuite]] of Galway tells us that of 31 growers inspected in the period, none was visited after dark.

And what do you do on Sundays, now?
I eat no mushrooms. I walk. I've a house in Bailieborough and a dog called Clog.

The Blackboard is published by Tansy Press. A launch will be held on Friday at the library; [[K p1 name|Ms Ozoliņa]] will sign.

[Picture desk: third photo has both. Caption as supplied by author is "[[W p2 photo|Me and Agnese Kalniņa behind tunnel 4, 2009]]". CROP. – O.K.]
