id: ag0116
genre: news
where: US-MA
published: 2002-05-05
title: Three brothers, one rectory, and a priest's keys
person p1: role=victim,relative age=12 protected=decide why=consented
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=victim,deceased age=- protected=decide why=deceased
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
note: one brother speaks as himself, but the surname tells of another who refuses (rule 11), so he is for the editor; the refusing brother is W; the third, dead, is for the editor

The keys hung on a nail beside the boiler, and it was a privilege to be sent to fetch them.

"You'd fight for it," said [[D p1 name|Kevin Doherty]], 46, a Quincy letter carrier. He was twelve in 1968, the eldest of three boys who served at [[D p2 school|St. Brendan's]]. He has agreed to be named, to be photographed and to be, as he put it, the one who's yelled at in the supermarket. "Fetch me the keys, [[D p1 name|Kevin]]. And you'd go down the stairs feeling ten feet tall."

The Rev. [[K p4 name|Lawrence Whalen Pratt]] was indicted by a Norfolk County grand jury on April 26. He is charged with the rape of five boys. Through counsel, he denies it.

[[D p1 name|Doherty]]'s youngest brother, [[D p3 name|Brian]], went into the Navy at seventeen and drowned off Norfolk, Va., in calm water. A letter was found among his things that said only, "Ask [[D p1 name|Kev]] about the nail."

And the middle one, then 10? He hung up on us, and he had every right. He has told the prosecutors that he'll testify only as "Victim 4". He told us, before hanging up, that he'd coached [[W p2 other|Braintree Pee Wee hockey for nineteen years]] without one person in that rink looking at him with pity.

"[[W p2 name|Terry]]'s tougher than me," [[D p1 name|Kevin Doherty]] said.

Assistant D.A. [[K p5 name|Gretchen Abruzzi]] said the trial would start in the fall.

[[K p6 name|Marjorie Feinstein]] is on the Ledger staff.
