id: ba0020
genre: news
where: US-NY
published: 2012-12-05
title: Housekeeper says envoy's family owes her four years and a winter coat
person p1: role=victim,witness age=30 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=19 protected=no why=consented
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p6: labor-trafficking
note: domestic servitude; survivor-advocate uses own name; doorman innocent; complainant a Jane Doe leaked by caption, e-mail

BY [[K p8 name|CONSTANTINE VARGA]]

The complaint filed Monday in Manhattan federal court calls her Jane Doe, and says that for four years she did not own a key.

She was 30 when she left Lilongwe to keep house for trade attaché [[K p2 name|Philemon Chisambo]], 57, in an eighth-floor apartment on [[W p1 address|East 72nd Street]]. A contract shown at the consulate promised $10.02 an hour. A second, signed in the car, promised $200 a month, less "training."

"I was paid in total $1,150," she told a news conference. "Madam kept it, for me, in a book."

Madam is [[K p3 name|Esnart Chisambo]], who is also named in the suit. She kept the passport as well, the filing says, in her glove drawer. The servant ate after the dog walker. She was told that outside the building black women without papers were taken to an island, and from the maid's window she could in fact see one.

The doorman, [[K p7 name|Fintan Scully]], recalled a slight woman who never went past the mailboxes. "I'd say, it's a lovely day, and she'd say, is it?" said [[K p7 name|Scully]], 66. "After about a year I thought that was a funny thing to say."

It was [[K p7 name|Scully]] who slid her a card. The card belonged to [[K p6 name|Josefina Abrenica]], an organizer who makes no secret of her own story: she was 19 and from Iloilo when she was shut in a house in Scarsdale, and 24 when she climbed out of it. "I say my name so that the employers learn how to spell it," [[K p6 name|Abrenica]], 45, said. She fetched the woman in her own Corolla.

Through a lawyer, [[K p4 name|J. Prescott Lyle]], the couple denied everything and asserted immunity. "She was family," [[K p4 name|Lyle]] said. "She went to the circus with them."

She carried the bags, the complaint notes, and waited in the vestibule.

Magistrate Judge [[K p5 name|Esther Rabinowitz]] has allowed the plaintiff to use a pseudonym. It lasted a day. The handout from the news conference is captioned "[[W p1 photo|Our brave Chikondi, with Josefina]]"; the sign-up sheet for donated clothing said to e-mail [[W p1 email|chikondi.phiri.ny@mailbox.example]]; and the man from the consulate, phoned for comment, asked what else [[W p1 name|Phiri]] had said.

She is staying with [[W p1 address|the sisters on Bainbridge Avenue]], takes classes, and has [[W p1 employer|a Saturday job at Kwik Kuts on Fordham Road]]. The lawyer for the plaintiff asked this newspaper, with some heat, to leave Ms. [[W p1 name|Phiri]]'s name out. He used it four times in asking.

Her winter coat is still in the apartment. [[K p5 name|Judge Rabinowitz]] has ordered that it be left with the doorman by Friday. "[[W p1 name|Chikondi]] described it very well," said [[K p6 name|Abrenica]]. "It's green. It was bought for her by the dog walker."
