id: t0017
genre: news
where: US-IL
published: 2003-04-17
title: Pickpocket "queen" of the Brown Line is 11
person p1: role=accused,victim age=11 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=victim,accused age=9 protected=yes why=trafficking-victim
person p6: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking misidentified=yes
note: children bought and made to steal; column; stop where she gets on

By [[K p6 name|Barney Tulley]]

CHICAGO — Nine arrests, and she still needs a boost to see over the sergeant's desk.

Transit cops on the North Side have a nickname for her, [[W p1 alias|Queenie]]. She works the morning rush from [[W p1 other|the Larkin stop, the end by the flower box]], with a folded newspaper and a smaller boy who drops coins. When he drops them, you look down. Goodbye, billfold. Ask attorney [[K p4 name|Phil Ostrander]], who lost $310 and his bar card.

Detective [[K p3 name|Moira Keegan]] says the pair, 11 and 9, were brought in from Romania by a man who told Immigration he was their father. He isn't. He paid two families in Țăndărei, [[K p3 name|Keegan]] says, and he sets the figure: $400 a day, each. Under it they sleep in the garage. The boy has a burn the size of a dime.

So what did we do? We charged them. [[W p1 name|Florica Stan]] has a juvenile number, [[W p1 id|03 JD 01557]], and little [[W p5 name|Ionuț]] has the next one up. The man, [[K p2 name|Gheorghe Dumitrache]], 38, was questioned, shook hands and went out by the front door with both of them, because who else would you release them to?

[[K p3 name|Keegan]] got the warrant a week later. He's in Cook County Jail. The garage was empty.

