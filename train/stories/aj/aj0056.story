id: aj0056
genre: news
where: US-CA
published: 2011-09-13
title: Fresno woman jailed over 'escort ring' was its prisoner, judge says
person p1: role=accused,victim age=30 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=victim age=25 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: fraud (a promised marriage) and threats; adult; one charged with pimping as the "house mother", one freed at once; Ukrainian and Hmong names

FRESNO — The lease was in her name. So were the electric bill, the website and eleven felony counts.

On Monday Superior Court Judge [[K p4 name|Darius Hovannisian]] threw out all eleven. "I've seldom seen so many papers signed by someone who couldn't leave the room," [[K p4 name|Hovannisian]] said.

[[W p1 name|Oksana Hrytsenko]], 30, had sat since June in the county jail (no. [[W p1 id|1122907]]), described by police as madam of four apartments. She'd come from Poltava in 2008 to marry [[K p2 name|Dwight Pelham]], 42, a flight instructor. There was a ring and a cake. There was no license. Within the month he was sending her to hotels and, when she said no, would take her up in the Cessna, open her side and ask again. He held her passport, and a video that he'd mail to her father, a deacon.

"He made her rent the flats so that if it fell it'd fall on her," public defender [[K p5 name|Soledad Nakai]] said. [[K p2 name|Pelham]], who flies from Chandler field in [[K p2 vehicle|N5512F]], was charged on Friday with trafficking by force and by fraud; his bond is a million dollars. A message left at [[K p2 phone|559-555-0184]] came back with laughter on it.

It was the newest arrival who'd told. [[W p3 name|Pa Nhia Xiong]], 25, answered an advertisement for a hostess, was beaten with a headset, and slept a week [[W p3 place|at the Cedar & Shields flat, no. 9]], next to the so-called madam. "She gave me her shoes and kicked the screen out. She said run, I'm too slow," [[W p3 name|Xiong]] told Det. [[K p6 name|Hubert Salas]]. She was never charged; she's gone to kin in [[W p3 address|the Hmong gardens off Kings Canyon, row D]].

[[K p6 name|Salas]], on the stand, was asked why the one with the shoes was a witness and the other was a defendant. He took off his glasses. "The lease," said [[K p6 name|Salas]].

The landlord, [[K p7 name|Arlene Boghosian]], had met the tenant once. "He talked. She'd a bruise the shape of Florida and she wore [[W p1 other|a little silver trident on a chain]]. I asked did she like the light in the kitchen. She cried," [[K p7 name|Mrs. Boghosian]] said.

By order the two are not to be named. A court officer who called for the release did so down a corridor, twice: "[[W p1 name|HRITSENKO]]! [[W p1 name|Oksana]]!" A sister had flown in. [[W p8 name|Larysa]], who teaches [[W p8 employer|piano at the Poltava conservatory]], was at the gate with a coat over her arm, in a hundred degrees.

On the ring's old page, still to be found on Monday night, she is "[[W p1 alias|Nadia_XO]]," with the same chain.
