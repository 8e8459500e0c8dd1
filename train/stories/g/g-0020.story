id: g-0020
genre: news
where: US-HI
published: 2007-02-11
title: OBITUARIES
person p1: role=deceased age=88 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=6 protected=no why=minor-not-in-crime
person p5: role=deceased age=63 protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=deceased age=79 protected=no why=adult-bystander
person p9: role=relative age=- protected=no why=adult-bystander
person p10: role=bystander age=- protected=no why=adult-bystander
screen: none
note: three obituaries; a child named as great-granddaughter; nothing to protect

**[[K p1 name|MASAKO "MICHIKO" KANESHIRO NAKOA]]**, 88, of Hilo, a retired seamstress for the county and, for thirty-one years, the loudest voice in the Waiākea bon dance, died Jan. 30 at home. Born in Pāpaʻikou. As a girl she was sent to work in a plantation store for board; she kept the apron. She is survived by sons [[K p2 name|Wendell Nakoa]] and [[K p3 name|Clyde (Leilani) Nakoa]], seven grandchildren, and a great-granddaughter, [[K p4 name|Hope]], 6, who will sing. Services 4 p.m. Saturday at Hongwanji. Aloha attire, no flowers; she was allergic and would like it known.

**[[K p5 name|FAʻAMAUSILI "JUNIOR" TUIASOSOPO-REYES]]**, 63, of Waipahu. He drove the 42 bus and never once left anybody running. Former Marine; deacon. He died Feb. 2, in a traffic collision on Farrington Highway in which nobody was at fault. "He stopped to help with a flat," said police Capt. [[K p7 name|Kimo Ahuna]], who rode that bus to high school. Survived by wife [[K p6 name|Corazon]], and by everybody. Visitation from 9 a.m. at First Samoan Assembly. Bring a dish. [[K p6 name|Corazon]] says that if there's any food left over she'll be insulted.

**[[K p8 name|ROBERT "RED" HALVERSON]]**, 79, of Kahului. He came in 1953 to fix a crane for two weeks. Machinist, Mason, terrible ukulele player. He'd been missing from the breakfast table at the Maui Palms since Thursday, and it was his friends there, not his family, who asked the police to open the door. He leaves a son, [[K p9 name|Erik]], of Tacoma, and a crane that still works. In lieu of flowers, tip your waitress; her name is [[K p10 name|Dolores]] and she has had to listen to all of it.
