id: p-0067
genre: news
where: GB-ENG
published: 2023-07-14
title: Choirmaster denies touching chorister in vestry
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: chorister; solo singles him out; the mother's surname slips; school W

By [[K p8 name|Jess Whitby]]

A CATHEDRAL choirmaster told a jury yesterday that he had "never in 30 years" touched a child improperly.

[[K p2 name|Dr Clive Hathersage]], 57, of [[K p2 address|The Old Almonry, Cathedral Lane, Chester]], is on trial at Chester Crown Court accused of four sexual assaults on a boy under 13. He denies all the charges.

The boy, who was 10, was a boarder at [[W p1 school|St Werburgh's College School]] and one of 16 trebles. The offences are said to have been committed in the choir vestry after evensong in the autumn of 2020, when visitors were excluded because of the pandemic.

Asked by his counsel, [[K p5 name|Marcus Tennant KC]], whether he recalled the boy, [[K p2 name|Dr Hathersage]] said of course he did. "[[W p1 other|He sang the opening verse of Once in Royal that Christmas]]. It was broadcast. [[W p1 name|Felix]] had as fine an instrument as I've ever trained," he said.

[[K p3 name|Judge Sunil Wadekar]] interrupted to remind him not to use the complainant's name.

Mr [[K p5 name|Tennant]] suggested that a choir stall is a public place. The defendant agreed and said that the vestry door had a glass panel, which had been put in at his own request.

Cross-examining, [[K p4 name|Imogen Lyle]] put it to him that he'd given the boy a phone. He said it was an old one, to be used for recordings. She asked him why the boy's mother had found it in a hollowed-out hymnal. "You would have to ask Mrs [[W p7 name|Auberon-Shaw]]," he replied.

"You know very well I can't do that in those terms, [[K p2 name|Dr Hathersage]]," [[K p4 name|Miss Lyle]] said.

[[K p6 name|The Dean, the Very Rev Joanna Bligh]], has said the choirmaster was suspended on the day that the allegations were made, and the cathedral has reviewed all of its safeguarding.

The jury was told that it may retire on Tuesday.
