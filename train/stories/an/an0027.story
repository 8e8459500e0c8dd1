id: an0027
genre: news
where: PH-BTG
published: 2014-05-14
title: Flores de Mayo in Taal draws 41 sagalas, their escorts, and one runaway carabao
person p1: role=bystander age=18 protected=no why=adult-bystander
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=bystander age=10 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: nothing: the word escort is the young man who walks beside; booked, escort, runaway, rescued

TAAL, Batangas — She had been booked since January, her escort since last week, and her gown, which weighs nine kilos, since before she was born.

[[K p1 name|Ysabel Marasigan]], 18, was Reina Elena in Sunday's Santacruzan, as her mother and her grandmother had been in the same gown. Walking beside her was [[K p2 name|Paolo Ilustre]], 19, an engineering student, who got the part when the first escort sprained an ankle at basketball. "I don't know her at all," [[K p2 name|Ilustre]] said of the queen. "I was told to hold the elbow and smile." He held. He smiled. It rained.

There were forty-one sagalas this year, a record, according to parish secretary [[K p6 name|Conchita Atienza]], who had a list and a whistle. [[K p6 name|Atienza]] put the little ones first, the Methuselah second, and all the vice mayor's nieces at the rear, "so that nobody may say anything."

At about 6:40 p.m. a carabao belonging to no one who would admit it broke loose in Calle Diokno and joined the line between Reina Sentenciada and Reina Abogada. [[K p5 name|Migo Cabrera]], 10, one of the boys carrying candles, took it by the rope, and walked on with it as if it were on the program. People applauded. [[K p5 name|Migo]] got a soft drink, and a kiss from the governor, whom he'd rather had shaken hands, he said.

Governor [[K p4 name|Vilma Katigbak]], who leads the province's drive against trafficking, used the occasion to thank the volunteers of the port desk; she read out its number, (043) 555-0138. "Even a fiesta has bad men on the edge of it," Governor [[K p4 name|Katigbak]] said. "Last year, here, we had none. Let's have none." There were none.

Police officer-in-charge [[K p3 name|Sr. Insp. Rodel Marasigan]], an uncle of the queen, reported two lost slippers, one lost grandfather (recovered at the bibingka stall, unharmed), and a double-parked jeepney, plate DXF 118, whose owner has been ticketed for P500. [[K p3 name|Marasigan]] himself had been seen at the same stall.

The gown survived. It goes back in its trunk, with camphor, at [[K p1 address|the Marasigan house in Calle Rizal]], which is open to visitors from Tuesday to Sunday, 9 to 4; the tour is P50.

Would she do it again? [[K p1 name|Ysabel]] thought that the crown was heavy but that the rain had been "kind of cinematic." She's taking up accountancy in Lipa in June. As for her escort, he'd like it noted that he never once stepped on the train, whatever [[K p6 name|Tita Conchita]] says, and that he has asked for the phone number of Reina Abogada. — [[K p7 name|Benjie Ronquillo]]
