id: u0001
genre: news
where: GB-ENG
published: 2013-02-08
title: Leek gang 'paid in tins', Lincoln jury hears
person p1: role=victim,witness age=38 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: tattoo, surname slip of counsel, caravan address; a dog with a name

By [[K p7 name|Hattie Wrangle]]

There were seven beds in the caravan and eleven men, and the dog had one of the beds.

So the first witness in the trial of father and son [[K p2 name|Desmond Leake]] and [[K p3 name|Craig Leake]] told Lincoln Crown Court on Thursday. The Latvian, who was 38 when he came to the county in 2010, may not be named by law.

He had answered a card in a Riga bus station. At Hull docks, he said, the elder defendant took his identity papers "to register me" and put them in the glove box of a Shogun. The fare was £290. By the first Friday it had become £410, and by Easter more than a thousand. He pulled leeks six days out of seven and was given tins of beans and tobacco, set against the sum.

When he asked to go home, [[K p3 name|Craig Leake]] let the dog out.

"Did you feel able to walk off, Mr [[W p1 name|Ozols]]?" asked [[K p4 name|Simon Tarrant]], prosecuting, who then apologised to the judge.

"To where? I know one road. On the road is their sister's house."

A neighbouring grower, [[K p6 name|Patricia Mumby]], said she had noticed the man with [[W p1 body|the blue swallow on his throat]] at the post office in Cowbit Drove asking, by signs, what it cost to send a letter to Latvia. She had bought him the stamp. The caravan stood, she said, [[W p1 address|behind the old pea vinery on Decoy Lane]].

Both men deny conspiracy to hold a person in servitude. Judge [[K p5 name|Alastair Penhale]] told jurors that leeks the vegetable and Leakes the family were not to be muddled, which produced the day's only laugh.
