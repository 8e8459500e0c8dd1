id: n-0070
genre: news
where: CA-NB
published: 2018-12-07
title: Teen in crash wasn't driver, RCMP say; charges follow for two others
person p1: role=victim age=15 protected=yes why=minor-victim
person p2: role=accused age=17 protected=yes why=juvenile-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=deceased age=16 protected=decide why=deceased
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=decide why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
note: follow-up: dead teen named by family, injured girl not, youth accused not; error in first report named girl as driver

MIRAMICHI — The RCMP have corrected an earlier statement about Saturday's crash on Route 11. The 15-year-old girl found behind the wheel had been moved there.

A youth of 17 is charged with dangerous driving causing death. [[K p3 name|Marc-André Savoie]], 20, who owns the car, is charged with obstruction. He's alleged to have put the injured girl into the driver's seat and told her to say she'd been driving, "because you're too young to lose anything."

[[D p4 name|Emma-Lee Robichaud]], 16, died at the scene. Her parents have asked that she be remembered for her goalie saves. "She'd have stopped that car with her blocker," said her father, [[D p9 name|Gilles Robichaud]].

Saturday's release, repeated on our site, said "the driver, a 15-year-old girl from [[W p1 place|Escuminac]], faces charges." That was read by many. [[W p7 name|Charlene Ward]] said that her daughter has had hate on her phone since. "[[W p1 name|Tessa]] couldn't open her own eyes and people were calling her a killer," she said at a vigil in [[K p8 name|Father Gerry Savoie]]'s church hall.

Crown prosecutor [[K p6 name|Pam Losier]] said that the youth's name is covered by federal law. At the vigil, though, a prayer was asked for "[[W p2 name|Logan]], who has to live."

[[K p5 name|Cpl. Denis Robichaud]], no relation, apologized on the detachment's behalf. Tow operator [[K p10 name|Wes Ward]], the girl's neighbour but not kin, had told them on the night that the seat was too far back.
