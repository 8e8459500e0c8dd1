id: m-0082
genre: news
where: GB-ENG
published: 2007-11-08
title: Head of music 'gave keys to his barge' to girl, 15
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=witness age=16 protected=yes why=minor-witness
person p8: role=bystander age=- protected=no why=adult-bystander
note: teacher and pupil; school is W as the text says she goes there; the duet, instrument, prize, a barge's name; a friend witness

By [[K p6 name|Fenella Stroudley]]

A TEACHER accused of an affair with a fifth-former wrote her a piece for [[W p1 other|two bassoons]], and the trouble with it as evidence, said counsel, is that there aren't many people who can play it.

[[K p2 name|Adrian Quarrendon]], 41, sat with his head in his hands as [[K p3 name|Beverley Achebe]], prosecuting, had eight bars played to the jury from a laptop. He denies five counts of sexual activity with a child while in a position of trust. He was head of music at [[W p1 school|Kingsmere School]], and has since been [[K p2 employer|tuning pianos for Wicks of Exeter]].

In the spring, said Miss [[K p3 name|Achebe]], he gave the girl, who was then 15, a key with a cork on it, of the kind that floats. It fitted a narrowboat, [[K p2 vehicle|the Clara Wieck, index number 506133]], moored at [[K p2 address|Top Lock, below the Navigation]]. He lived there in the week, and at weekends with his wife in Honiton. She'd tell her mother that she was at orchestra. On eleven dates in the diary there was no orchestra.

It came out by way of a bus pass. A friend, aged 16, had lent hers so that the girl could come home by the towpath bus ([[W p1 other|the 6.40 from Lock Cottages]]), and found in its wallet a note beginning "Dearest [[W p1 alias|Fagotto]]". "I knew who it was from by the semiquavers," the friend told the court from behind a curtain. She was asked if she'd been jealous and said no, she played the triangle.

His Honour Judge [[K p4 name|Roland Pettifer]] twice warned a man in the public seats. He was the girl's father, Dr [[W p5 name|Anselm Tregear]], and at the words "mature for her age" he'd stood up. He isn't to be named, he was told by the usher, at the top of her voice, with his name.

[[K p8 name|Joan Bickle]], landlady of the Navigation, said that [[K p2 name|Quarrendon]] would buy two hot chocolates of a Wednesday. She'd supposed that he had a sweet tooth.

The girl gave evidence for a day and a half. When it was suggested that she'd made it up after he passed her over for [[W p1 other|the Cavendish Prize]], she answered that she'd won it. "It's on the board in the hall, [[W p1 name|I. M. Tregear]]," she said. "You can go and look."

The friend, referred to by accident as [[W p7 name|Tamsin]], is to be recalled this morning. Jurors were given a list of the dates, and the score.

Case [[K p2 id|T20070913]], listed for eight days.
