id: ag0070
genre: news
where: US-WI
published: 2023-05-26
title: Yearbook mixes up 31 portraits; nobody looks like themselves
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: photographs, girls, a machine; nothing to protect

According to the yearbook, [[K p1 name|Mai See Vang]], 15, is a bald man of 52 who teaches driver's ed.

"Those aren't even my ears," said [[K p1 name|Mai See]], a ninth-grader in New London.

A program that sorts pictures by face had been tried for the first time. Adviser [[K p2 name|Curt Drews]], who's bald, teaches driver's ed and appears as a freshman, takes the blame. "I checked my own page. I looked great."

Superintendent [[K p3 name|Nan Oleson]] said new copies would be paid for by the vendor. The students have asked to keep the old ones.
