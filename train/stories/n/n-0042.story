id: n-0042
genre: news
where: IN-TN
published: 2009-01-20
title: Six boys from Bihar found in Chennai cookie factory, owner's brother held
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=victim age=13 protected=yes why=trafficking-victim
person p3: role=victim age=- protected=yes why=trafficking-victim
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: child labour; several boys, two brothers; journalist's wire brief with follow-up; caption names

Six boys were sitting down to their first meal of the day when a team of the Labour Department entered [[W p1 place|Sunrise Bakes at Pulianthope]] at four on Sunday afternoon. They asked if they might finish it.

The boys, the oldest 13 and the youngest only 9, had come from Sitamarhi on the Sanghamitra Express with one [[K p5 name|Guddu Paswan]], who gave each of their fathers Rs. 1,500 and is yet to be traced. They slept on the maida sacks. [[K p4 name|R. Ilango]] (40), brother of the owner, locked the shutter at night and told them the police here take boys who know no Tamil. He was remanded by the Metropolitan Magistrate.

"One has burns from the tray, to the elbow, both arms," said [[K p6 name|Dr. Vasanthi Kumar]] of the Government hospital. "He's proud that he never dropped a biscuit."

Two of the six are brothers. Asked through [[K p7 name|Kameshwar Paswan]], a railway constable who happened to be from the same district (and who was at pains to say he's no connection of the agent), the elder, 13, spoke for both. "I'm [[W p2 name|Santosh]]. [[W p3 name|Bablu]] doesn't talk to uncles."

A ward councillor, [[K p8 name|Selvi Arumugam]], has demanded that all forty bakeries in the area be checked. The Bakers' Association's president, [[K p10 name|A. K. Haneefa]], said that one bad bun can't be blamed on the oven.

PHOTO: [[W p1 photo|Md. Irshad]] (12), with the bandages, and others at [[W p1 place|the Reception Unit, Kellys]]. His mother [[W p9 name|Sabra Khatoon]] is on her way.
