id: ai0036
genre: news
where: US-IL
published: 2017-01-31
title: 'My client was eleven when he learned to count cash': Cicero case goes to jury
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=20 protected=decide why=adult-accused
person p3: role=accused age=44 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p2: unclear
note: the accused is the girl's aunt; co-accused, now 20, was in the trade as a child; the girl was called "the product" and a nickname; cake shop; scapular

By [[K p8 name|Francine DiBello]]

The jury went out at 3:10, with a cardboard box. In the box were a pink ledger, a sewing-machine bobbin full of rolled twenties, and a quinceañera invitation that was never mailed.

[[D p3 name|Leticia Arroyo]], 44, is accused of having sold her niece, from a room above a cake shop on [[W p1 address|Cermak Road]], to repay a loan on the shop. The girl was sixteen. [[D p2 name|Omar Villaseñor]], 20, is accused of minding the stairs.

Assistant State's Attorney [[K p4 name|Colm Gaffney]] asked the jurors to look at the ledger. In it the girl is a column. "She's 'la mercancía,'" [[K p4 name|Gaffney]] said, "the goods. Between flour and butter."

[[D p2 name|Villaseñor]]'s lawyer, [[K p5 name|Sabrina Okpara]], wanted them to look at her client instead. He'd come to the shop at eleven, she said, unclaimed, and was put to carrying trays and then envelopes, and slept beside the proofing oven. "He was eleven when he learned to count cash. Nobody asked if he got to keep any." The judge, [[K p6 name|Harold Steinmetz]], let it in, over objection.

[[D p2 name|Villaseñor]], known upstairs as [[D p2 alias|Flaco]], didn't testify. Nor did [[D p3 name|Arroyo]]. The girl did, for a day and a half. Reporters agreed not to name her. She spoke so softly that the court reporter moved her chair.

"They called me [[W p1 alias|Merengue]]," she said, "because it breaks."

[[K p7 name|Stella Pappageorge]], who keeps the laundromat next door, had seen the men come down by the back stairs, and thought, God forgive her, that they'd come about a boiler. What she told the jury next made [[K p4 name|Gaffney]] close his eyes. "And I said to my husband, where's [[W p1 name|Itzel]]? She used to do the windows with me on Saturday. You don't see [[W p1 name|Itzel]] anymore."

[[K p6 name|Steinmetz]] told the jury to forget it. They looked as though they wouldn't.

In closing, [[K p5 name|Okpara]] held up the invitation, meaning to show the date. The overhead camera was on. It said, in gold, *[[W p1 name|Itzel Guadalupe Arroyo Fuentes]], [[W p1 place|St. Mary of Czestochowa]]*, and the day, [[W p1 birthdate|August 8]].

The girl's now 18. She has her diploma from [[W p1 school|Morton East]]. She wore to court [[W p1 body|a braid down to the hip, which she is known for]], and held on to it like a rope.

[[D p3 name|Arroyo]] faces thirty years; her bond receipt, [[D p3 id|D 1660443]], was returned. She blew a kiss toward the witness stand. "[[W p1 name|Itza]], tell them," she said as she was led out.

"Tell them what?" said [[K p7 name|Pappageorge]], to nobody, by the elevators.

At six the jurors sent a note. They asked for a magnifying glass, and whether the column headed "[[W p1 initials|I.G.]]" had been written by the same hand as the butter.
