id: w0013
genre: news
where: US-ME
published: 2013-07-11
title: Sea-run recruiter's fee draws fire at Port Clyde meeting
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: nothing to protect: a deckhand agency's fee, debt, passports mislaid, told in trafficking words

[[K p5 name|Hattie Crockett]], [[K p5 email|hattie@midcoastpenny.example]]

Forty-one lobstermen came to the grange to say one thing about [[K p2 name|Dale Ames]]: he charges too much for a sternman.

[[K p2 name|Ames]], whose agency at [[K p2 address|3 Drift Inn Road]] places deckhands on boats from here to Stonington, takes $900 from the captain and another $200 from the man. "I've paid for that boy's company and he gets seasick," said [[K p3 name|Linwood Teel]] of the [[K p3 vehicle|Marjorie T.]], hull number [[K p3 id|ME 4471 WB]].

[[K p2 name|Ames]], in good humor, said that the debt was a fair one, that he has an ad in three papers, and that nobody is made to sign. He also said he had not "kept" two Jamaican deckhands' passports last fall; they were left on the seat of his truck and he mailed them, certified, number [[K p2 id|7009 1410]].

One of the two, [[K p4 name|Desmond Powell]], 27, stood to agree. "He sent a pie with it," he said.

Selectman [[K p1 name|Joyce Hupper]] suggested a cap. It failed, 22–19. Questions go to the town office, [[K p1 phone|207-555-0112]].
