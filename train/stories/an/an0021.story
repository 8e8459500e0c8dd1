id: an0021
genre: news
where: GH
published: 2017-05-12
title: Yeji fisherman jailed; boy who 'stole' canoe had been sold for a net
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=victim age=8 protected=yes why=trafficking-victim
person p3: role=convicted age=50 protected=no why=adult-convicted
person p4: role=relative age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=6 protected=no why=consented
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
screen p7: labor-trafficking
note: lake fishing; boy charged with theft of canoe in which he fled; father who sold them is accused -> D; survivor consented; new home W

By [[K p8 name|Kojo Acheampong]], Kintampo

A dugout, length eleven feet, valued at GH¢400, was the exhibit. The thief was thirteen.

That was in January, when the Yeji District Court was told that a boy had made off with his master's canoe at night, with a smaller boy under the nets. Last Thursday the Circuit Court at Kintampo heard the rest, and the master, [[K p3 name|Torgbui Agbeko Fiagbe]], 50, was jailed for seven years with hard labour.

Judge [[K p5 name|Abena Osei-Bonsu]] said that the wrong person had been in the dock first. The two brothers had been handed over to [[K p3 name|Fiagbe]] in 2014 for an outboard net and a promise of a cow. They bailed water and dived to free hooks from tree stumps. They ate gari once a day. When the elder lost a paddle, he was beaten with it. "He stole nothing," said [[K p5 name|Osei-Bonsu]]. "He was what had been stolen."

Their father, [[D p4 name|Gershon Ametepe]], of [[W p1 address|Kpordoave, by the lagoon]], awaits trial at Sogakope. It's alleged that it was he who took the net. On the phone [[D p4 name|Ametepe]] said he has nine others.

ASP [[K p6 name|Isaac Tetteh]], who prosecuted, was asked why the theft case hasn't been struck out. He said the docket ([[W p1 id|YJ/DC/07/17]], The Republic vrs. [[W p1 name|Edem A.]]) had been mislaid "between two cupboards". The charge will be withdrawn on Monday, ASP [[K p6 name|Tetteh]] said.

The court didn't allow photographs. In the well of it stood [[K p7 name|James Kofi Anato]], 33, well known on the lake, who was himself sold at Yeji at six, and has told his story in churches for ten years. He it was whom the boys met on the shore at dawn. "I saw one paddling and one asleep, and I said, that's me and that's me," [[K p7 name|Anato]] recalled. "[[W p1 name|Edem]] wouldn't let go of the paddle. We had to take him with it."

The smaller brother, who was 8, is at school for the first time. His English exercise book was passed to the judge, who admired it: [[W p2 name|Selorm Ametepe]], [[W p2 school|Class 1B, Calvary Preparatory]]. He wants to be a judge or a goat.

The elder is learning to weld at [[W p1 employer|Brother Ansah's shop near the Techiman lorry park]], and lives with [[W p1 address|the Ansahs in the blue storey building]]. He has a cough that he got from the lake; and a habit, said Mrs [[W p9 name|Ansah]], of waking at two, which is when they used to set out.

Asked by the judge if he wished to say anything to [[K p3 name|Fiagbe]], young [[W p1 name|Ametepe]] thought for a long time.

"Please, who is bailing the canoe?"

A GoFund page which was opened by well-wishers in Tema ("Help [[W p1 name|Edem]] & [[W p2 name|Selorm]]", [[W p1 url|gofund.example/edem-and-selorm-lake]]) had by last night reached GH¢2,310.
