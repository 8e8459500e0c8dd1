id: l-0045
genre: news
where: US-VT
published: 2017-08-03
title: Selectman resigns over citation
person p1: role=accused,public-figure age=63 protected=no why=adult-accused
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=deceased,relative age=- protected=no why=adult-bystander
screen p2: none
note: tiny-town weekly; buyer and seller adults, plainly by choice; nothing to withhold

At a special meeting that lasted nine minutes, the Board accepted with regret the resignation of [[K p1 name|Chauncey Bell]], who has served since 1994 and who last week was cited for procuring.

Mr. [[K p1 name|Bell]], 63, read from a card. He said that he'd been lonely since [[K p6 name|Edith]] died, that the lady was kind, and that he'd had no idea there was a form for it.

The lady, [[K p2 name|Genevieve Marchetti]], 45, of Rutland, was cited as well. Constable [[K p3 name|Erwin Stoddard]] reported that she drives up on second Thursdays in her own Subaru, has five or six widowers on her list, and sets her own price, which is lower for veterans. He had inquired whether anybody put her up to it. She had inquired whether anybody put him up to it.

There was discussion of the culvert.

[[K p5 name|Polly Ferland]] asked from the floor whether a man's private sorrow was the Town's business. Chair [[K p4 name|Augustin LeBlanc]] said that it was if it was on the Class 4 road with the lights off.

Motion to appoint until March: tabled. Motion to adjourn: carried. [[K p1 name|Bell]] stacked the chairs, as he has since 1994. [[K p6 name|Edith]]'s quilt, the one with the barn, remains on the wall.
