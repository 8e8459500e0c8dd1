id: ae0094
genre: news
where: US-AZ
published: 2007-12-06
title: Two found in begging ring, police say
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=victim age=40 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: begging; a deaf man and a boy; corner where they stood singles out

PRESCOTT PINES — They were dropped each morning, the man and the boy, at [[W p1 place|the median by the Safeway on Iron Springs]], with a cardboard sign that said they were father and son. They weren't.

Police on Monday arrested [[K p3 name|Valentin Crisan]], 45, of [[K p3 address|Unit B, 880 Whipple]]. Lt. [[K p4 name|Sonja Aguirre]] said he collected the cup at dark, counted it against a figure, and hit the boy, 12, if it was short. The man, 40 and deaf, had handed over his identity card in Oradea as a pledge for the fare; he was told that he'd get it when he had begged $5,000.

[[K p5 name|Barb Nystrom]], a checker at the store, brought them soup. "[[W p2 body|He has a hearing aid held with a wire.]] The boy signs for him. They taught me my name. His is [[W p1 name|Ionuț]], you do it like a bell."

A report on file names the other as [[W p2 name|LACATUS, GHEORGHE]]. [[K p3 name|Crisan]] drives [[K p3 vehicle|a Windstar with New York plates]]. Booking [[K p3 id|07-11920]].
