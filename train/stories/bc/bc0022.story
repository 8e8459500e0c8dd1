id: bc0022
genre: news
where: AU-SA
published: 2014-05-08
title: Lay preacher denies abusing girl at Riverland camp
person p1: role=victim,witness age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=56 protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=witness age=14 protected=yes why=minor-witness
screen p1: none
note: step-grandfather accused: D; the mother innocent: W; camp cook K; church attended W

Fruit boxes, a tractor tyre, a rope: the jury in Adelaide has now seen eleven photographs of the place that a girl of 12 called the fort.

She is fifteen now, and for most of Wednesday she told the District Court by video link what she says took place there over the Easter of 2011. In the dock, taking notes in pencil, sat her step-grandfather.

[[D p2 name|Clarence Noel Habermann]], 56 at the time, a block owner from near Berri, has pleaded not guilty to two counts of indecent assault and one of persistent sexual exploitation of a child. Counsel for him, [[K p5 name|Fiona Galanis]] SC, says the girl was angry about a horse.

"It was never about Domino," the girl answered. "I got over Domino."

Prosecutor [[K p4 name|Thuy Nguyen-Marsh]] asked what he had said to her afterwards. That it would kill Nanna, she replied.

Judge [[K p6 name|Alistair Penhall]] warned the public that the law forbids the naming of the complainant. There were 14 people in the gallery, of whom nine belong to [[W p1 other|the Loxton Road Tabernacle]] and have known her since she was christened in it. One held a placard in the lunch break: TRUTH FOR [[W p1 name|TAHLIA]]. Another, on the other side of the question, had a T-shirt with [[D p2 name|NOEL]] IS INNOCENT across the back.

Then the mother was called. [[W p3 name|Rebecca Louise Zadow]], a packing-shed supervisor, told how she had found the diary. "I read one page, and I put my shoes on," said [[W p3 name|Zadow]]. She drove to the Berri police with her daughter still in her [[W p1 other|pony club vest, the yellow one, she's the only girl who rides left-handed]].

The camp cook, [[K p7 name|Merle Tschirpig]], had noticed only that the child would not come to tea. "She'd sit on the step with the dog," [[K p7 name|Tschirpig]] said. "I took her out a plate."

A cousin, 14 that Easter, gave evidence last, also by link. The associate read out his name for the transcript, [[W p8 name|Lachlan Zadow]], before the judge could stop her. [[W p8 name|Lachlan]] had looked through a gap in the boxes. He was asked by Ms [[K p5 name|Galanis]] whether he mightn't have dreamt it. "No, ma'am," he said. "I dream about footy."

The exhibit bundle was left on the bar table overnight and a cleaner handed it in. On the front: *R v H, statement of [[W p1 name|Tahlia Jade ZADOW]], DOB [[W p1 birthdate|19 Jan 1999]], [[W p1 school|Glossop High]], Year 10, SAPOL [[W p1 id|11/K44082]]*. Mr [[K p6 name|Penhall]] said, mildly, that he did not want to see it happen again.

Next comes [[K p4 name|Nguyen-Marsh]]'s final witness, a doctor. "[[W p1 name|Tarls]] did good," her mother was heard to say on the stairs, to nobody.
