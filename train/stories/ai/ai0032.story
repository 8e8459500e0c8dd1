id: ai0032
genre: news
where: US-MO
published: 2022-03-24
title: Kansas City sweep 'recovers' 7, charges 4 of them
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=accused age=32 protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=63 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p4: unclear
screen p8: none
note: several fates in one sweep: a minor, a forced adult, a woman with weak signs, an adult buyer; the news conference board names the minor

At the news conference there was a board, and on the board were the numbers: 7 recovered, 19 arrested. It took a reporter's question to learn that four people were in both.

"They can be both," said [[K p5 name|Maj. Curtis Blankenship]] of the Jackson County task force. "Services are offered in custody."

One is 15. She'd been sent, according to a probable cause statement, to a room on Noland Road by [[K p3 name|Andre "Pharaoh" Stamps]], 37, who had the key card, the phone and her shoes. An undercover officer agreed on $150. Then he put [[W p1 name|Mya Castleberry-Ruiz]] in cuffs, and wrote her up for stealing, since the condoms in her bag were from a Walmart. [[W p1 name|Castleberry-Ruiz]] is in eighth grade at [[W p1 school|Bridger Middle]]. In the statement [[K p3 alias|Pharaoh]] tells her by text, "u owe me for the hair."

Another is 24, and has a case of her own, [[W p2 id|2216-CR00904]], for promoting. [[W p2 name|Olena Hrytsenko]] came on a student visa in 2019. [[K p3 name|Stamps]] met her at [[W p2 employer|the Plaza restaurant where she hosted]]. He told her that her visa was void and that he'd a friend at Immigration; when she said that she'd go and ask, he held her under in a bathtub, the statement says. She booked the rooms. "I booked the rooms because he held [[W p1 name|Mya]]'s head near the tub and looked at me," [[W p2 name|Hrytsenko]] told a detective. "[[W p2 name|Olena]] books, [[W p2 name|Olena]] pays. I wasn't a boss."

A third, [[D p4 name|Danielle Sprague]], 32, was arrested alone in a car off Truman Road. She had two phones, a bruise, and "a rehearsed account," an officer wrote. She said that she's nobody's. [[D p4 name|Sprague]] posted bond in cash that a man brought.

Among the buyers was [[K p8 name|Eldon Kruse]], 63, of [[K p8 address|Lee's Summit, Woods Chapel Road]], who told officers that he was there to fix the ice machine.

Prosecutor [[K p6 name|Jean Hatcher-Lowe]] said late on Wednesday that the girl's charge was "a mistake of the night" and is gone. She hasn't decided as to the others. [[K p7 name|Prof. Daniel Achterberg]], who teaches criminal law at UMKC, said that Missouri's statute has protected minors since 2011, "which leaves the ones who turned eighteen on a Tuesday."

The board was still up when the room emptied. Taped to the side of it was the seating list for the van that would take the recovered to a shelter: seat 3, [[W p1 name|CASTLEBERRY R., MYA]], [[W p1 birthdate|5/2/06]], "[[W p1 body|braces, limp]]"; seat 4, blank, with a line through [[W p2 name|HRYTSENKO]] and the word *jail*.

[[K p5 name|Blankenship]], told of it, took down the list and folded it in four. [[K p3 name|Stamps]] is held without bond, [[K p3 id|inmate 2022-01887]].

[[K p9 name|Teresa Lindgren-Mbeki]], for the Star-Courier
