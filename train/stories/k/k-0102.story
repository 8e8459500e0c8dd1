id: k-0102
genre: news
where: AU-SA
published: 2012-07-19
title: Four fined, one freed in Riverina—sorry, Riverland—wine label racket
person p1: role=convicted age=55 protected=no why=adult-convicted
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=convicted age=62 protected=no why=adult-convicted
person p4: role=convicted age=37 protected=no why=adult-convicted
person p5: role=accused age=29 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
note: adults, white-collar; nothing to protect

It was a very good Barossa shiraz, the importer said, except in that it was from Renmark.

Four people who pasted false labels on 26,000 bottles bound for Guangzhou were convicted in the Adelaide District Court on Wednesday of conspiracy to defraud, while a fifth walked free, to her evident surprise.

Winemaker [[K p1 name|Giancarlo Fazzolari]], 55, was fined $120,000 and given a suspended sentence. Broker [[K p2 name|Henry Tran]], 48, printer [[K p3 name|Desley Womersley]], 62, and forklift driver [[K p4 name|Jarrod Pfeiffer]], 37, who had found a typo and said nothing, were each fined between $4,000 and $30,000.

[[K p5 name|Chelsea Pfeiffer]], 29, [[K p4 name|Jarrod]]'s sister, had stuck on some nine thousand of the labels by hand but was found to have believed that they were right. "I don't drink," she had told police. "They could've said Fanta."

Judge [[K p6 name|Lachlan Mugford]] called it a fraud upon geography.

Commonwealth prosecutor [[K p7 name|Ritu Bhattacharya]] had called one [[K p8 name|Émile Aubertin]], a taster with thirty-one years' experience, who swore he could tell the two districts apart blindfold. In a short experiment before lunch he got three from ten. The defence did not press it, and the judge ordered that the bottles be resealed.

[[K p1 name|Fazzolari]] said outside that the wine had been proud to be mistaken.
