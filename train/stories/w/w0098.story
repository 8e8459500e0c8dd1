id: w0098
genre: news
where: US-FL
published: 2006-09-08
title: Fort Pierce jury hears of a nanny who wasn't allowed shoes
person p1: role=victim,witness age=20 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: long court report; Haitian domestic worker; neighbours, school lane, scar; accused's clinic K

By [[K p6 name|Lyle Prentiss]], Treasure Coast Messenger
[[K p6 alias|@lprentiss_tcm]] / [[K p6 phone|772-555-0141]]

FORT PIERCE — The government's first exhibit was a pair of sandals, size five, never worn.

They were bought, a prosecutor told jurors Thursday, by a mail carrier who had noticed that the young woman who took in the letters at [[W p1 address|the house with the stone pelicans on Indrio Crossing]] had nothing on her feet in any weather, and that she looked up the road before she put out a hand.

Dr. [[K p2 name|Reynold Sainvil]], 44, and his wife, [[K p3 name|Mirlande Sainvil]], 46, are charged with holding the woman, who was 20, in their service for fourteen months. The couple owns [[K p2 employer|a walk-in clinic at 2115 Okeechobee Plaza]] and [[K p3 vehicle|two Mercedes, one the color of champagne]]. Both have pleaded not guilty, in case [[K p2 id|06-14031-CR]].

She was told in Cap-Haïtien that she'd go to school in the evenings, Assistant U.S. Attorney [[K p4 name|Dolly Fairbanks]] said. At the airport the doctor put her passport in his breast pocket. Each plate that broke was added to what she owed for the ticket. She rose at five and slept on a mat [[W p1 address|in the pantry, under the breaker box]]. [[K p3 name|Mirlande Sainvil]] hit her with the heel of a shoe, and took away hers so that she shouldn't go beyond the gravel.

"You may hear that in their country it's done so," [[K p4 name|Fairbanks]] said. "She'll tell you that in her country people wear shoes."

The mail carrier, [[K p7 name|Eustace Birdsong]], testified for nine minutes. He had kept a diary of it, with the weather. In the entry of May 3 he'd written that she gave him a note, and he was asked to read it. It says in pencil: "[[W p1 birthdate|I am born 24 desanm 1984]]. My name [[W p1 name|Guerline Jn-Baptiste]]. Not a thief. Please shoes."

The defense lawyer objected to the name. Judge [[K p5 name|Cornelius Voss]] told the jurors to disregard it, and one of them was seen to cross it out.

She's to take the stand today. She will come from [[W p1 place|a convent in Delray]], where she is in [[W p1 school|the English class of a Sister Pat]], and she'll wear, [[K p4 name|Fairbanks]] said, whichever shoes she likes. She'd be asked to show [[W p1 body|a heel-shaped dent over the right temple]].

The courthouse is at [[K p5 address|300 South Sixth Street]]. There's parking behind.
