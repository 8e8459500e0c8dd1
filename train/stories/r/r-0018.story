id: r-0018
genre: news
where: GH
published: 2013-06-06
title: Lake boy who took canoe is sent to correction centre
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes

Akosombo — A boy of 13 who fled by night across the Volta Lake in his master's canoe has been sent to a correction centre for stealing it.

[[W p1 name|Kwabena Tetteh]] was given to fisherman [[K p2 name|Elias Agbeko]], 46, for 200 cedis when he was eight. He dived for nets before dawn, was beaten with a paddle and never went to school, welfare officer [[K p3 name|Patience Quarshie]] told the magistrate, [[K p4 name|Justice Osei-Bonsu]].

[[K p2 name|Agbeko]], arrested later for trafficking, was the complainant.

[[K p5 name|Mama Afi]], who fries fish at the landing, hid [[W p1 name|Kwabena]] under her table. "He has [[W p1 body|a hook scar through the lip]]," she said. He came from [[W p1 address|the stilt hamlet of Dzemeni Kope]].
