id: ae0084
genre: news
where: US-KY
published: 2006-05-11
title: Derby Day horse deal sours
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect; a filly, "sold", "fourteen hands", "she"

She was three, she was chestnut, and she had been sold four times in a month, always for cash.

[[K p2 name|Lester Quisenberry]], 47, of [[K p2 address|Pisgah Pike]], was arrested Saturday on theft by deception. Sheriff's Capt. [[K p3 name|Wanda Shouse]] said he took money for a filly named Sweet Regina from four men who each supposed that he alone had bought her, and each came with a trailer.

"They'd all paid for the girl, and there was one of her," said [[K p1 name|Ambrose Tackett]], who was first by ten minutes and out $6,500. He runs [[K p1 employer|Tackett Tobacco Warehouse]].

The filly stays meanwhile with a 15-year-old 4-H member, [[K p4 name|Regina Hisle]], of [[K p4 school|Woodford Trace High]], for whom she wasn't named. [[K p4 name|Regina]] would like to keep her. There are now five in line. Case [[K p2 id|06-F-119]].
