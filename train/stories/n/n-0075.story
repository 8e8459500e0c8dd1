id: n-0075
genre: news
where: US-NY
published: 2006-04-13
title: Upstate round-up: what the juries did this week
person p1: role=victim age=33 protected=yes why=sexual-offence-victim
person p2: role=convicted age=40 protected=no why=adult-convicted
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=victim age=58 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=convicted age=21 protected=no why=adult-convicted
person p8: role=victim age=16 protected=yes why=minor-victim
person p9: role=deceased age=5 protected=decide why=deceased
person p10: role=accused age=26 protected=decide why=identifies-protected
person p11: role=official age=- protected=no why=official
person p12: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: wire round-up; adult rape victim; robbery victim adult; assault victim 16 with adult accused; dead child with mother accused; town names as traps (Chase, Rome, Marion)

UTICA, N.Y. — CONVICTED of rape in the first degree, [[K p2 name|Lyle Bouchard]], 40, a roofer. The jury needed two hours. The complainant, 33, had hired him to mend a gutter. "I thank the twelve," she said in a statement read by prosecutor [[K p5 name|Rosalind Marion]], and signed, as [[K p5 name|Marion]] read out before she could stop herself, [[W p1 name|Theresa DiNapoli]].

ACQUITTED of arson, [[K p3 name|Chase Rumsey]], 28, of Marion. The owner of the diner, [[K p4 name|Costa Pappas]], 58, hugged him. "I never thought it was [[K p3 name|Chase]]," [[K p4 name|Pappas]] said. The dog that found the gasoline was wrong, Judge [[K p6 name|Florence Rome]] wrote, and not for the first time.

PLEADED, [[K p7 name|Darnell Winfrey]], 21, to assault. He struck a rival fan with a cooler at a stock-car race. The fan, a boy of 16, was there to see his cousin drive. "[[W p8 name|Trevor]] still likes racing," said the cousin, [[K p12 name|Bud Sikorski]], who came in fourth. The boy has a plate in [[W p8 body|his left cheek]].

HUNG, 10 to 2, in the death of [[D p9 name|Nevaeh Ortiz]], 5. Her mother, [[D p10 name|Marisol Ortiz]], 26, will be tried again in June. [[K p11 name|Angela Ortiz]], who defends her and isn't a relative, said that two are enough.
