id: k-0094
genre: news
where: GB-ENG
published: 2018-03-27
title: Trafficker who moved women 'like stock' gets fourteen years
person p1: role=convicted age=38 protected=no why=adult-convicted
person p2: role=convicted age=35 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=42 protected=no why=adult-convicted
note: near the edge: adult traffickers convicted, all victims unnamed and not singled out; nothing to withhold

The man who ran four brothels in three cities from the back of a florist's van was yesterday jailed for fourteen years at Leicester Crown Court.

[[K p1 name|Bogdan Tudorache]], 38, was found guilty of conspiracy to traffic and of controlling prostitution for gain. His partner, [[K p2 name|Sorina Anghel]], 35, who met the women at Luton, got eight years. [[K p6 name|Clive Underhay]], 42, a letting agent who asked no questions and charged extra for it, was sentenced to three.

Jurors heard that nine women had been brought from eastern Europe on the promise of work cutting flowers. None has been named, and all but one gave their evidence from behind a screen. They were moved every ten days so that no one would learn their neighbours' names.

"You moved them like stock," said Judge [[K p3 name|Frances Abdelmalik QC]]. "You kept the same word for both in your accounts."

The word was "stems".

[[K p4 name|Gideon Ross]], prosecuting, said that the van was real and so were the flowers, which were delivered, on time, to weddings. It was a bride in Oadby who noticed that the driver's mate had counted the carnations aloud and then asked if she might sit down. The bride telephoned the police from her own reception.

Detective Superintendent [[K p5 name|Marcia Blackwood]] said every one of the women was safe, and six had found work. She wouldn't say what sort or where.

A hearing on [[K p1 name|Tudorache]]'s assets, which include eleven refrigerators, will follow.
