id: az0026
genre: news
where: AU-NSW
published: 2014-10-16
title: Dubbo farmer and wife jailed over backpackers, and a girl who was not one
person p1: role=victim,witness age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=59 protected=no why=adult-convicted
person p3: role=convicted age=48 protected=no why=adult-convicted
person p4: role=victim,witness age=22 protected=no why=consented
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=18 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p4: labor-trafficking
note: one victim adult and consenting; Tongan girl of 17 protected; farm where all slept; employers K; son 18 fined

A herd of 400 goats was milked for sixteen months by four people, the District Court sitting at Dubbo was told, and none of the four was ever paid.

[[K p2 name|Graeme Alwyn Tuckwell]], 59, got six years yesterday and [[K p3 name|Noelene Tuckwell]], 48, four, for causing persons to remain in servitude. Their son [[K p8 name|Brodie]], 18, a shearer, was fined $2200 for common assault. He'd used a length of poly pipe. "He was sixteen at the time of the first of these, and knew no other household," Judge [[K p5 name|Anthea Marchetti]] said.

Three of the four were backpackers, whose passports [[K p3 name|Noelene Tuckwell]] put in the gun safe. The other one was a girl from Vava'u. She was 17 and had come on a sporting visa to play netball.

[[K p4 name|Matthis Oberlander]], 24, a roofer from Ulm, asked the court to lift the order that covered his name. "I was 22, it was two years ago. I want that my friends in Germany read it," he said. [[K p4 name|Oberlander]] lost nineteen kilos. He said [[K p2 name|Tuckwell]] had driven him to Gilgandra once, to show him the police station and remark who in it was his cousin.

The girl did not ask for that. Her order stands. She gave her evidence in Tongan, with her back to the gallery. She'd been told that her visa was cancelled, and that she was liable to be arrested, and a bill for the air fare, $3,140, was stuck to the shed door. She slept in the shed.

The sentencing remarks were handed to the press in a blue folder. On page 11: "…the evidence of Ms [[W p1 name|Taufa]] was given with great dignity." On page 14 is a text message from [[K p3 name|Mrs Tuckwell]]: "tell [[W p1 name|Mele]] no phone till the vats r clean." On page 20, in a victim impact statement, she speaks of "[[W p1 address|Burrawang Downs]]," which we don't believe anyone had meant to leave, and of shooting goals at the shed wall with the number she had worn for the [[W p1 school|Central West Comets]], [[W p1 other|bib GK, at six foot one]].

Prosecutor [[K p6 name|Ngaire Halloran]] said that there was no case like it west of the mountains. [[K p6 name|Halloran]] asked that the goats, worth $90,000, be sold for the victims.

A retired dairy inspector, [[K p7 name|Clive Abdallah]], 77, went there in 2013. He counted the buckets. "I thought, that's too many buckets for two people and a lad of 17," [[K p7 name|Abdallah]] said. "I wrote it down. I've still got it. I didn't ring anybody."

Non-parole periods are four years for [[K p2 name|Graeme Tuckwell]] (MIN [[K p2 id|550172]]) and two and a half for his wife. [[K p4 name|Oberlander]] flies home on Sunday.

[[K p9 name|Iris Fenwick-Lau]]
