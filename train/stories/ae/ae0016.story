id: ae0016
genre: news
where: US-WA
published: 2010-02-05
title: Bail cut for Tenino man
person p1: role=accused age=45 protected=decide why=adult-accused
person p2: role=victim age=10 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
note: relative accused of a sexual offence in two sentences; a nurse and a bond story around it

Judge [[K p3 name|Warren Ishikawa]] on Thursday halved the bail of [[D p1 name|Rodney Alan Vickers]], 45, to $100,000, after the defense said that he had lost his place at [[D p1 employer|Hanley Timber]] and has a bad heart.

[[D p1 name|Vickers]] is accused of touching his stepdaughter, 10, in the trailer they shared at [[W p2 address|space 31, Skookumchuck Park]]. She told the nurse at [[W p2 school|Scatter Creek School]], [[K p5 name|Lorna Bright]], who wrote it down word for word.

Public defender [[K p4 name|Thuy Pham]] asked that the order bar contact "with [[W p2 name|Kaylee]] and no one else," as there is a baby. The court made it everyone. Trial is set for May 3 in cause [[D p1 id|10-1-00088-4]].
