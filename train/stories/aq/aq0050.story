id: aq0050
genre: news
where: GB-ENG
published: 2012-06-14
title: Whitby councillor in 'brothel' blunder says sorry to knitting circle
person p1: role=public-figure,official age=62 protected=no why=public-figure
person p2: role=bystander age=70 protected=no why=adult-bystander
person p3: role=bystander age=27 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=14 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
screen p3: none
note: council row: a house with foreign women visited by men turns out to be a knitting circle and a parcel shop; nothing to protect

By [[K p7 name|Annabel Sleightholme]]

The women came by minibus after dark, spoke little English, and stayed until morning. Men called. Money was handed over at the side door.

From all of which Coun [[K p1 name|Clive Ravensdale]], 62, drew a conclusion, and shared it with 1,900 followers.

"Brothel on [[K p2 address|Church Street]], number known to me. Girls being held. Police doing NOTHING," he wrote on 2 June as [[K p1 alias|@CliveForWhitby]]. He added a photograph of a Transit with [[K p2 vehicle|a crumpled back door, YX53 FKW]].

On Tuesday he stood up at the full council, hat in hand, and read an apology. It took four minutes, two of them Mrs [[K p2 name|Dorothea Verrill]]'s laughter.

Mrs [[K p2 name|Verrill]], 70, is the owner of the house. She's also founder of the Esk Valley Gansey Circle, who were knitting for 24 hours in aid of the lifeboat. The minibus brought their guests, nine herring-net menders from the Polish port of Darłowo. The men were husbands, collecting jumpers. "I've been called a good many things. I've never been called a madam," said Mrs [[K p2 name|Verrill]]. "My late husband would've dined out on it."

One of the supposed captives, [[K p3 name|Agnieszka Pawlak]], 27, works on the filleting line at [[K p3 employer|Dales Cold Store]] and has lived in the town for six years. "He asked me at the door, are you here of your free will?" [[K p3 name|Pawlak]] said. "I told him no, I'm here because [[K p2 name|Dorothea]] said so. It was a joke. He wrote it down."

Sgt [[K p4 name|Femi Broadbent]] attended at 11.40 on the night, spoke with every woman by herself, saw everyone's passport in everyone's own handbag, and accepted a scone. "There were no offences disclosed," said Sgt [[K p4 name|Broadbent]]. "I'd sooner be called out nine times for nothing, and I told the councillor so. But ring us. Don't tweet it."

The incident log is [[K p4 id|NYP-02062012-0611]].

The youngest on the premises was [[K p5 name|Poppy Verrill]], 14, a granddaughter, who did three hours, dropped a row, and sold raffle tickets in her [[K p5 other|Whitby RUFC under-15s shirt, No. 9]]. She'd been allowed to stay up.

The mayor, Coun [[K p6 name|Jacinta Boothroyd]], proposed that the apology be accepted. She proposed too that [[K p1 name|Ravensdale]] be measured for a gansey at his own cost. Both were carried. A complaint to the standards committee, [[K p1 id|SC/12/07]], will lie on the file.

The circle raised £3,114. Coun [[K p1 name|Ravensdale]], who used to be a dentist in [[K p1 address|Skinner Street]], has a 46 chest. Ms [[K p3 name|Pawlak]] has begun on the sleeve.
