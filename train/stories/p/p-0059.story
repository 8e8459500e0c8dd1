id: p-0059
genre: news
where: CA-NS
published: 2021-10-21
title: Priest removed from Cape Breton parish faces new charge
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=66 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
note: adult complainant of childhood abuse; case cover page has the name; town of trial stays; pub ban

SYDNEY, N.S. — A retired priest already awaiting trial on charges dating from the 1980s was charged Wednesday with a further count of indecent assault, RCMP said.

[[K p2 name|Rev. Leonard Boutilier]], 66, now living at [[K p2 address|the Star of the Sea residence in Antigonish]], is to appear in Sydney provincial court Nov. 15. He was released on an undertaking.

The complainant, a man now in his 40s, was 10 at the time, said [[K p3 name|Cpl. Denise Samson]]. He came forward after reading about the first charges last winter.

The offences are alleged to have taken place while [[K p2 name|Boutilier]] was curate at [[D p1 school|St. Ninian's]], where the boy was an altar server and sang in the choir.

A court order protects the identity of anyone who complains of a sexual offence. But the information, a document of one page that sets out the charge, was supplied to media by the court office on Wednesday with the complainant's name in the body of the count: "did indecently assault [[W p1 name|Angus Joseph Gillis]], [[W p1 birthdate|born the 9th day of April, 1973]]." An edited version was sent an hour later with a request that the first be destroyed.

[[K p5 name|Bishop Wayne Arsenault]] said that [[K p2 name|Boutilier]] was removed from ministry in January, and that the diocese is cooperating. A hotline set up then has had 19 calls, he said.

Crown attorney [[K p6 name|Tessa MacIsaac]] said she'd ask that the charges be tried together. Defence lawyer [[K p4 name|Mike Rankin]] said he'd oppose it. "Father is in poor health and he maintains that he is innocent of every one of these," [[K p4 name|Rankin]] said.

[[W p1 name|Gillis]], who [[W p1 employer|operates a snowplow for the county]], did not wish to comment, a relative said. He has told friends that he will testify.

The first trial, on five counts involving three other boys, is set for Feb. 7. It is expected to last two weeks. [[K p2 name|Boutilier]] was ordained in 1981 and served in five parishes in Cape Breton and on the mainland.

Anyone with information can call Inverness RCMP at 902-555-0138.

[[K p7 name|Hugh Doyle]], The Island Packet
