id: r-0042
genre: news
where: FR
published: 2023-02-09
title: Lille: la jeune fille du palier — English service
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor

Prosecutors in Lille have opened a case against [[K p2 name|Kylian Lemoine]], 19, who let a flat by the week and sold a 15-year-old there through a messaging app.

A copy of the order sent to reporters failed to black out the name of the girl, [[W p1 name|Inès Belkacem]], or her handle, [[W p1 alias|@ines.blk_59]]. She kept a third of the 100 euros a client. [[K p2 name|Lemoine]] took the rest as rent.

One client, [[K p3 name|Didier Vasseur]], 47, an accountant, is charged too. His lawyer, [[K p5 name|Maître Capucine Roy]], said he had been told 18.

Judge [[K p4 name|Bruno Delattre]] put [[K p2 name|Lemoine]] in custody. Caretaker [[K p6 name|Amadou Sy]] had written down nineteen men in a day.
