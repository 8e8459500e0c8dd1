id: z0101
genre: news
where: US-AR
published: 2004-02-26
title: Fayetteville: three fined for illegal fish
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=67 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: adults, plain; nothing

FAYETTEVILLE — [[K p1 name|Wiley Tackett]], 40, his brother, [[K p2 name|Grover Tackett]], 42, and their father, [[K p3 name|Houston Tackett]], 67, were fined $310 apiece on Tuesday for keeping forty-four bass over the limit.

"They held 'em in the bathtub," said Game Warden [[K p4 name|May Lee Dismukes]]. "I knocked, and he says who's that, and I say who's that in the tub."

The elder [[K p3 name|Tackett]] told [[K p5 name|Judge Cyrus Bell]] that he'd raised the boys to throw the little ones back. [[K p1 name|Wiley]] said they had. Those were the big ones, [[K p2 name|Grover]] added, and was shushed by all parties.
