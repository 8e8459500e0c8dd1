id: az0011
genre: news
where: AU-NSW
published: 2023-05-11
title: Swim teacher refused bail as second girl comes forward
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=victim age=16 protected=yes why=sexual-offence-victim
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: none
note: the accused's street, case number, workplace; one girl's mother quoted; a 15-year-old in the Children's Court for threatening the accused's house

[[K p9 name|Bronwyn Saleh]]
Newcastle Local Court

A 26-year-old swimming instructor who taught under the motto "no fear of water" will stay in custody after a magistrate heard that a second girl, 16, rang police within an hour of the first report in this newspaper.

[[K p2 name|Lachlan Reid Prosser]], of [[K p2 address|Kahibah Parade, Charlestown]], appeared by video from Cessnock. The first complainant is 11. [[K p2 name|Prosser]] is charged with three counts of intentionally touching a child in the learner pool at [[D p1 place|Splashwell Swim Centre, Cardiff]], between Christmas and March. Police facts say he told her she "kicked better than the twelves."

Prosecutor Sergeant [[K p5 name|Damian Kostopoulos]] said the older girl had been in [[K p2 name|Prosser]]'s squad in 2019, when she was 12 and he 22. "She kept a diary. She has the dates of each lesson," Sergeant [[K p5 name|Kostopoulos]] said. Court file [[K p2 id|2023/00117805]] now runs to six counts.

Defence solicitor [[K p8 name|Vivienne Tran-Doyle]] told the court that her client had no record and lived with his grandmother, 81. There was, she said, another matter: at two in the morning on Sunday a brick went through the grandmother's window. A boy of 15 is before the Children's Court over it. He is said to have filmed himself. "That boy is known to us as [[W p4 alias|bricc.lad]]," [[K p8 name|Tran-Doyle]] said, "and to everyone in Charlestown as [[W p4 name|Heath Sorley]]." Magistrate [[K p6 name|Jacinta O'Hare]] made a non-publication order and told the solicitor to sit down.

"He is a child also," [[K p6 name|O'Hare]] said.

The mother of the younger girl waited outside with a pair of goggles in her hand. She spoke to this masthead on the condition that her daughter not be named. She'd noticed that the child, who had swum since she was three, began to have a sore stomach on Tuesdays. "I said, [[W p1 name|Possum]], are you scared of the deep end? And she said no, of the shallow." She showed a message that she had sent to the centre in February. It was signed [[W p7 name|Kirralee Vass]], and the reply, which promised a "chat with [[K p2 name|Lachy]]", began "Hi [[W p7 name|Kirralee]], thanks for letting us know about [[W p1 name|Matilda]]!"

The reply was printed out and handed up. [[K p5 name|Kostopoulos]] read the first line of it aloud.

As for the diary, its cover was shown on the courtroom screen: stickers, a name in bubble writing, [[W p3 name|Georgia-Mae T.]], and the badge of [[W p3 school|Warners Creek High]].

[[K p2 name|Lachlan Prosser]] did not look up. Bail refused; July 4. The centre has covered his photograph with a notice about verrucas.
