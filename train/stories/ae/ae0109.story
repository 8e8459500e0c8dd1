id: ae0109
genre: news
where: US-SC
published: 2022-11-03
title: Fifteen arrested in prostitution sweep; two now said to be victims
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=decide why=adult-accused
person p3: role=accused age=36 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim,accused age=17 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
screen p6: sex-trafficking-minor misidentified=yes
note: a sweep; two of those arrested are victims, one has weak signs, buyer and driver K; the sheriff's earlier mugshot link

UNION GROVE — The sheriff's office took down eight of its mugshots on Wednesday, six days after it put them up.

Capt. [[K p5 name|Darius Whetstone]] said that two of the women booked in Operation Porch Light had been brought to the motel by [[K p3 name|Tavon Ricks]], 36, of [[K p3 address|14 Mill Village]], who'd taken what the customers paid. One is 17. She'd told the jail that she was 22, as she had been taught to. The other, 19, was found to have two broken ribs, and said she'd got them for asking to stop.

A third, [[D p2 name|Amber Jo Stroup]], 31, of [[D p2 address|Lot 40, Peach Orchard]], said she works for herself. She wouldn't say who rented the room, and kept looking at the window. She's still charged.

One customer is a deacon: [[K p4 name|Milford Gist]], 52, of [[K p4 address|9 Laurel Court]], an estimator for [[K p4 employer|Gist Paving]].

The pictures have been copied widely. Two file names are still live on a reposting site, [[W p6 photo|wilkes_alyssa_17oct.jpg]] and [[W p1 photo|CHEYENNE-OSTEEN-bk220914.png]]. "[[W p6 name|Alyssa]] ought to be in homeroom," [[K p5 name|Whetstone]] said, and asked to have that back.
