id: ae0062
genre: comments
where: US-TN
published: 2013-10-17
title: Comments on "Deputies break up fight at county fair; two cited, juvenile petition sought"
person p1: role=accused age=21 protected=no why=adult-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=victim age=14 protected=yes why=minor-victim
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: comment thread outs the juvenile and the victim; the adult stays

[Story: [[K p1 name|Colby Dwayne Rusk]], 21, of [[K p1 address|560 Lick Skillet Road]], was cited for disorderly conduct after a fight by the funnel cakes on Friday. A boy, 15, is accused in a petition of hitting another, 14, with a cane pole. Deputy [[K p5 name|Travis Moon]] said the 14-year-old would keep the eye.]

hillrunner: [[K p1 name|Colby]] wasn't even swinging, he was holding the corndog.

Momof4inCC: The one with the pole has done this before. [[W p2 other|Drives the black side-by-side to school.]] Ask anybody at [[W p2 school|Dry Fork]].

hillrunner: say it then

Momof4inCC: [[W p2 initials|T.G.]], rhymes with nothing, [[W p2 relative|his daddy sells Kubotas]].

no_filter_nan: [[W p2 name|Tanner Gentry]]. There. And he hurt [[W p3 name|little Jonah Bell]] that mows for me at [[W p3 address|the parsonage]], who never hurt a soul.

[[K p4 name|Beth Ann Cope]] (Editor): Taking three of these down. You know why.

hillrunner: but is the corndog OK
