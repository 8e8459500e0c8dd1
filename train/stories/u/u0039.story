id: u0039
genre: news
where: AU-NT
published: 2024-03-20
title: Fruit co-op disputes 'slave' label in Darwin mango case
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=victim age=21 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: PALM scheme ni-Vanuatu; civil complaint by private voice: boss sued? 'complaint lodged' → D; interview names; camp where they lived

A ni-Vanuatu picker says he was told the day he landed that he'd started life in Australia $6,100 in the red.

He and another man, 25 and 21, left the mango camp at [[W p1 address|Berrimah Ridge donga park]] on foot in October. They walked thirty-one kilometres to a roadhouse. According to a statement that their union gave to this masthead, the labour contractor, whom the union names as [[D p3 name|Lance Dreher]], kept their passports in a bank bag, docked them for mattresses, and said that anyone who ran would be found by dogs and his village shamed on the radio. He has not been charged or sued and didn't answer calls.

"They drank from a sprinkler," said roadhouse cook [[K p6 name|Vicki Tolentino]]. "One had thongs made of tyre. The young fella, [[W p2 name|Kalo]], he apologised for the dust."

The older man, a deacon, has asked not to be named for fear for his parents. The union's press kit included a selfie saved as [[W p1 photo|ps-joseph-tabi-tanna.jpeg]].

[[K p5 name|Dr Meredith Yunupingu-Shaw]], who studies the scheme, says such stories are rarer than in 2018 but not rare. A spokesman for the Fair Work Ombudsman, [[K p4 name|Ben Ostrow]], confirmed an inquiry.
