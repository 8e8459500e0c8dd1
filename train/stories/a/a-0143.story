id: a-0143
genre: news
where: US-PA
published: 2006-02-08
title: Body of Allegheny girl, 10, identified; neighbor charged
person p1: role=deceased,victim age=10 protected=decide why=deceased
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=witness age=9 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
screen: none
note: a deceased minor, named in every paper; friend who was with her is a witness

SLIPPERY RUN, Pa. — [[D p1 name|Megan Ann Sobieski]], whose picture has been in the window of nearly every house in this town since Thursday, was found Monday evening, and [[K p2 name|Clifford Earl Hatch]], 33, a roofer who helped in the search, has been charged with criminal homicide.

[[D p1 name|Megan]], 10, was last seen on a sled. She'd been with a friend from across the alley, 9, who told troopers that a man had offered to fix the runner. "[[W p3 name|Dougie]] gave us the color of the man's gloves," Cpl. [[K p4 name|Irene Gallo]] said. "Orange. It's what broke it."

[[D p5 name|Frank Sobieski]], her father, put the sled out on the porch on Tuesday. Neighbors have been bringing candles, and taking down the pictures.

[[K p2 name|Hatch]] is held at the county jail. The friend and [[W p3 relative|his mother, Lori Stankiewicz]], have been told they need not come to the hearing.
