id: a-0066
genre: interview
where: CA
published: 2019-10-30
title: [Transcript — Voluntary statement, audio file 3 of 3]
person p1: role=victim,witness age=18 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=victim age=15 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult
screen p4: sex-trafficking-minor
note: transcript with speaker labels; the man spoken of is uncharged; hesitations inside names

SGT. [[K p2 name|MACISAAC]]: It's 14:12. Say your name for me again, for the tape.

A: [[W p1 name|Chantelle Noseworthy]]. With an E at the end. C-H-A-N —

SGT. [[K p2 name|MACISAAC]]: That's good. You said you were eighteen.

A: Just. Two weeks. He did a cake. [[D p3 name|Dré]] did. Then he goes, okay, now you're legal, now it's not a big deal if you get pinched. And I laughed. I thought he was joking.

SGT. [[K p2 name|MACISAAC]]: Was he joking?

A: He broke my phone. He had my health card and that and my bank card. He put me in a car to Moncton with a girl from [[W p4 place|Eskasoni]] and she was like, she was small, you know? I said to her how old are you, [[W p4 name|Mar–, Marissa]], and she goes fifteen. And I said tell somebody. And she goes, who?

SGT. [[K p2 name|MACISAAC]]: Did you ever tell [[D p3 name|Dré]] you didn't want to?

A: The once. [inaudible] — so that's the teeth.

SGT. [[K p2 name|MACISAAC]]: For the tape, [[W p1 name|Chantelle]] has pointed to [[W p1 body|the gap at the upper left side of her mouth]].

A: You can call me [[W p1 alias|Telly]]. Everyone home does.

SGT. [[K p2 name|MACISAAC]]: We can stop.

A: No. She's still there. [[W p4 name|Marissa]] is. Keep it on.
