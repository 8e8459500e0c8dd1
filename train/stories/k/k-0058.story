id: k-0058
genre: news
where: GH
published: 2021-11-12
title: Two boys brought back from lake; canoe owner remanded
person p1: role=victim age=9 protected=yes why=trafficking-victim
person p2: role=victim age=12 protected=yes why=trafficking-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=accused,relative age=38 protected=decide why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
note: fishing; village, names by an officer; mother's cousin accused; rescue shelter name

The Ho Circuit Court has remanded a fisherman into police custody for allegedly using two brothers, aged nine and 12, on the Volta Lake.

[[K p3 name|Torgbui Emmanuel Agbeko]], 46, is said to have paid a relative of the boys GH¢400 and a cloth for three years' work. Assistant Superintendent [[K p4 name|Vida Ansah-Boakye]], prosecuting, said the younger was sent under water to free nets from stumps and was beaten with a paddle when he came up too soon. Neither had been to school, and they ate once a day.

The relative, [[D p7 name|Comfort Dzifa Klu]], 38, a [[D p7 relation|cousin of their mother]], is charged with trafficking as well.

A photograph issued by the command, since withdrawn, was captioned "[[W p1 name|Kofi]] and [[W p2 name|Kwaku Tsikata]], rescued at [[W p1 place|Havorkope landing]]". The boys are now at [[W p1 place|Light of Hope shelter]], and their mother, [[W p6 name|Abla Tsikata]], has been told that she may visit on Sundays.

The magistrate, [[K p5 name|Mrs Rejoice Addae-Mensah]], asked if they could swim. The elder said that he could, and that he'd taught his brother. Bail was refused.
