id: h-0038
genre: comments
where: GB-SCT
published: 2017-08-14
title: Readers' comments on "School closes for asbestos works"
person p1: role=author age=- protected=no why=author
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; angry but harmless; 'poisoned', 'criminal', 'children abused' are figures of speech

[[K p1 name|Tam McCluskey]], 14 Aug, 09.12
Nine weeks of holidays and they find it on the Monday they're going back. Criminal. Whoever runs property services should be in the jail.

[[K p2 name|Elspeth Orr-Bhatti]], 09.40
I taught in that building for 26 years. The ceiling was poisoned when I arrived and the custard was worse.

[[K p3 name|NotABot_Fife]], 09.44
thoughts with all the weans who'll have to stay home and play xbox. child abuse this

[[K p1 name|Tam McCluskey]], 09.58
My taxes pay for this. Councillor [[K p4 name|Rab Petrie]] was told in 2014, it's in the minutes, I've printed them

[[K p2 name|Elspeth Orr-Bhatti]], 10.15
[[K p1 name|Tam]], you were in my class in 1989 and you handed that in late as well.

[[K p3 name|NotABot_Fife]], 10.16
🔥🔥🔥

This comment has been removed by a moderator.

[[K p1 name|Tam McCluskey]], 10.30
Sorry Miss
