id: m-0035
genre: news
where: AU-SA
published: 2005-11-18
title: Footy coach bailed to father's vineyard
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: the club ties accused and boy: text says the boy plays there, so W; jumper number; bail address of the accused stays

[[K p6 name|Peter Zwar]]

AN under-15s football coach accused of indecently assaulting one of his players was yesterday given bail to live at [[K p2 address|his father's vineyard, Section 311, Ebenezer Road]], on a surety of $20,000 and on condition that he go to no oval.

[[K p2 name|Damian Kuchel]], 32, a [[K p2 employer|cellar hand at Old Redgum Wines]], spoke only to spell his name. Police allege that on three Thursdays in winter he kept a boy back to "tape an ankle" in the clubrooms of the [[W p1 other|Moorundie Magpies]].

Magistrate [[K p3 name|Iris Papadimos]] made the usual order. But it didn't help that the charge sheet handed to reporters listed as the complainant "[[W p1 initials|B.J.L.]], (14), ruckman, [[W p1 other|guernsey 31]], since moved to [[W p1 address|Lot 6, Swan Reach Caravan Park]] w. mother". The sheet was collected again ten minutes later by a breathless Senior Sergeant [[K p4 name|Gavin Thiele]], who counted the copies twice.

[[K p5 name|Lothar Kuchel]], the father, said outside that his son had coached for nine years and won four flags. "I'd have the lad round for tea tomorrow and ask him to his face." He was told by [[K p4 name|Thiele]] that he'd better not.

[[K p2 name|Kuchel]]'s licence, [[K p2 id|S48112]], and passport are lodged with the court. He'll report to Nuriootpa police Mondays and Fridays and appears again on January 20.
