id: v0052
genre: news
where: US-TX
published: 2006-04-19
title: Jury sees ledger kept in lipstick
person p1: role=victim,witness age=24 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: Vietnamese witness, name order turned about by the clerk and misspelt; her new city; a scar

By [[K p5 name|HOLLIS TRAN-BECKER]], Courts

On the back of a wall calendar for the Year of the Rooster a prosecutor showed nine jurors and three alternates, on Tuesday, what a young woman had written with the only thing she had.

"R is a regular man," the witness, now 26, explained through a headset. "N is new. The circle is, he gave the money to Madame. All are circles."

Madame, the government says, is [[K p2 name|Kim-Loan Devereaux]], 50, who ran a reducing salon on Bellaire and who told clients from Can Tho that their families' land deeds, held by her cousin, would come back when they'd each seen a thousand customers. The witness had reached 712. She was 24.

"Did anyone hit you?" asked defense counsel [[K p4 name|Rufus Lattimore]].

"I had the land to think of," she said. Then she lifted her hair and turned so that the jury could see [[W p1 body|the burn, shaped like an iron's tip, behind her ear]].

Judge [[K p3 name|Eleanor Swick]] had ordered that the witness be called Ms. T. The court reporter read back, "Question to [[W p1 name|Nguyet Thi Trinh]]," and the clerk's minutes have [[W p1 name|Trin, Nguyen]]. She lives at present in [[W p1 place|Biloxi, with a cousin who shrimps]].
