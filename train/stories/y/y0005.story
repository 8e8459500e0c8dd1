id: y0005
genre: news
where: GH
published: 2014-03-11
title: Boy, 12, taken off canoe at Yeji
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
screen: labor-trafficking
note: lake fishing; aunt who gave him away is not accused; caption names

He knows the knots but not the alphabet. When the marine police asked the boy how long he'd been with his master, he held up four fingers, then a fifth.

The 12-year-old was one of two children in a canoe stopped off Yeji last Thursday. He dived to free nets, he said, and got the paddle when he was slow. His food was gari, once. [[K p2 name|Torgbui Agbezuhlor]], 47, the owner of the canoe, told officers he had paid the family GH¢150 for five years "and the time has not finished". He was put before the Atebubu circuit court on a charge of human trafficking and remanded.

An aunt at [[W p1 address|Dzakpata-Kofe]] had received the money. She believed, said ASP [[K p3 name|Dela Fiawornu]], that the boy would be sent to school at the lakeside. Police do not intend to prosecute her.

[[K p5 name|Efua Mensimah Quaye]] of the shelter charity Nets Down said that boys of his size are wanted because they fit under the stumps.

Photo: [[W p1 name|Kwashivi]], [[W p1 photo|in the blue life vest]], with his aunt [[W p4 name|Afi Dzigbordi Amewu]] at the police post.
