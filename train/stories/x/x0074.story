id: x0074
genre: news
where: GB-ENG
published: 2019-03-07
title: Nail bar girls 'told the debt had grown again'
person p1: role=victim,witness age=16 protected=yes why=trafficking-victim
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official,witness age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: same surname for victim, accused and officer (Nguyen); employer D because they slept elsewhere; house W

There were three people of one surname in Court Four on Wednesday and by law only two of them may be identified.

The first is [[K p3 name|Nguyen Van Duc]], 34, who with his partner, [[K p4 name|Chloe Sargent]], 36, denies arranging the travel of others with a view to exploitation. The second is [[K p6 name|Detective Constable Linh Nguyen]], who speaks the language and opened the door.

The third was 16 when she came to Derby in the back of a lorry. She painted nails at [[D p1 employer|Pearl & Polish, in the Eagle arcade]], from nine till seven, and in the evening was driven to [[W p1 address|a terrace in Cemetery Parade]] with five others, where the back door was screwed shut. Each Sunday [[K p4 name|Miss Sargent]] did the sums aloud at the table. The journey had been £17,000. With board, lamps and "mistakes" it was £19,600 by Easter. Two girls who ran were brought home, and after that, she told the jury, nobody ran.

[[K p5 name|Rupert Oyelaran]], prosecuting, referred to her as W. The clerk, reading the oath card, said "[[W p1 name|Nguyen Thi Hoa]]."

The second complainant, 20, had been fined by magistrates in 2017 for having no visa and held for removal. Her name, [[W p2 name|Mai]], is on a photo on the salon's page, third from left, "[[W p2 photo|Mai – employee of month!!]]".

Customer [[K p7 name|Debbie Flint]] said hers was the best gel in the Midlands. She put her hands under the rail.
