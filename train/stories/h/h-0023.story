id: h-0023
genre: news
where: GB-SCT
published: 2010-02-04
title: Obituary: [[K p1 name|Nan Drummond]], the last of the herring lassies
person p1: role=deceased age=97 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; child labour in 1927 told as memory, 'gang', 'bound', 'arles' are words of the trade

[[K p1 name|Agnes "Nan" Drummond]], who gutted her first herring at 14 and her last at a museum opening when she was 91, has died in her own bed in Portskerran. She was 97.

She was hired in 1927 by a fish-curer who pressed a pound note, the arles, into her palm: it bound a girl for the season, from Lerwick to Yarmouth. They worked in a gang of three, two to gut and one to pack, for fifteen hours when the boats were in, and knitted as they walked to the yard, for idle hands were a disgrace.

"Folk say to me that it was slavery," [[K p1 name|Nan]] told a schools project in 2002. "It wasnae. We'd a strike in '36 and we won it. Slaves dinnae get a ha'penny on the barrel and a dance on Saturday."

She could gut sixty a minute. Her fingers were tied in strips of flour sack, called clooties, and she had the scars from the knife and the salt and would show them for a sweetie.

She married [[K p3 name|Sandy Drummond]], a cooper, in 1939, and was a widow for forty years. Her daughter, [[K p2 name|Isobel Drummond-Khan]], said that at the end she was asking was the tide in. "I told her aye. She said, well then, and that was her."

The funeral is on Monday at 1 o'clock from the Free Church, and afterwards in the net loft. No black, by request. Bring a song.

[[K p4 name|Hector Gunn]]
