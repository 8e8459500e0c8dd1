id: x0037
genre: news
where: GB-SCT
published: 2022-09-01
title: Sheriff lifts order so that dead girl can be named
person p1: role=deceased,victim age=15 protected=no why=deceased
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=witness age=14 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
note: deceased child, order lifted and family willing, so K; a living friend must stay unnamed; hashtag tells the friend

The 15-year-old killed by a speeding car on the Portsoy road may now be named as [[K p1 name|Eilidh Jane Mackie]].

Sheriff [[K p3 name|Gavin Strachan]] said at Banff Sheriff Court on Wednesday that anonymity was meant for the living. He kept in force the order protecting a friend, 14, who was with her, and who is to give evidence.

[[K p2 name|Ross Imlach]], 24, a joiner, from Macduff, denies causing death by dangerous driving. Procurator fiscal depute [[K p6 name|Ayesha Mirza]] said he'd been filming.

[[K p1 name|Eilidh]] was in her fourth year at [[K p1 school|Deveron Academy]] and swam for the county. Her grandfather, [[K p4 name|Sandy Mackie]], who brought her up, told the Journal, "We had her picture ready for you. Take it. She'd have wanted the nice one."

A page set up in her memory has raised £4,000, though it had to be locked after someone wrote "thinking of #[[W p5 alias|wee_cass]] who held her hand," with a link. Police have asked that it not be shared. Asking, of course, is how most people heard.
