id: n-0024
genre: news
where: AU-WA
published: 2017-06-08
title: Fishing crew rescued; skipper's wife, deckhand and agent charged
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=accused age=48 protected=no why=adult-accused
person p6: role=accused age=29 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=victim age=20 protected=no why=adult-victim
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
screen p10: none
note: three crew trafficked, one voluntary backpacker aboard; names confused: Budi/Budiman; boat is where they lived

The lights of the [[W p1 place|Sandpiper II]] were seen off Exmouth for eleven nights before anyone wondered why she never came in.

She wouldn't, say Federal Police, because the men on her would have walked off. [[K p4 name|Desmond Rusk]], 50, his wife [[K p5 name|Janine Rusk]], 48, and a Fremantle agent, [[K p6 name|Arif Gunadi]], 29, were charged in Perth yesterday with servitude offences.

Commander [[K p7 name|Toni Marchetti]] said three Indonesian crew, aged 27, 31 and 34, had had their seamen's books locked in [[K p5 name|Mrs Rusk]]'s office. They slept four hours in 24. [[K p4 name|Rusk]] had told them that if they complained they'd be left on an island "with the other one", a man who, as far as police can tell, never existed.

A fourth hand, Swedish backpacker [[K p10 name|Linus Ekdahl]], 20, was paid in full and put ashore in May. He's the one who rang Crime Stoppers. "I had a phone. [[W p1 name|Budi]] and [[W p2 name|Pak Hasan]] had nothing," he said. "[[W p3 name|Yanto]] taught me every knot I know."

Magistrate [[K p8 name|Geoff Budiman]] refused bail. Mr [[K p8 name|Budiman]] noted that the men are being put up at [[W p1 place|the Seafarers' Mission in Queen Victoria Street]] and directed that the [[K p4 name|Rusks]] not go within a kilometre.

[[K p9 name|Barry Dent]], who runs the bait shop, said [[K p4 name|Des]] was "a hard man but he paid his ice bill".
