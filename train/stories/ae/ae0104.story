id: ae0104
genre: news
where: US-MS
published: 2013-11-07
title: Brother, 12, saw mother's boyfriend shake infant, court hears
person p1: role=deceased,victim age=0 protected=decide why=deceased
person p2: role=witness age=12 protected=yes why=minor-witness
person p3: role=accused age=27 protected=decide why=adult-accused
person p4: role=relative age=30 protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: deceased infant D, the boyfriend of the household D, the brother W and so the address

Jury selection took a day and a half, as eleven of the first forty had been to the funeral.

[[D p3 name|Kelvin Dewayne Suggs]], 27, is on trial in Pontola County for the death of [[D p1 name|Ja'Siah Harmon]], who was five months old. He lived with the baby's mother, [[D p4 name|Precious Harmon]], 30, at [[W p2 address|Building C of the Magnolia Arms]], and was watching her sons on the night of Feb. 2 while she was on shift at [[D p4 employer|Pontola Foods]].

District Attorney [[K p5 name|Lucille Graves]] told the panel that the state's first witness would be 12 years old, that he [[W p2 other|plays trombone]], and that he had tried to take the baby from [[D p3 name|Suggs]] and been pushed down.

"You'll hear from [[W p2 name|Demarion]] that he counted," she said. "He counted the shakes."

Judge [[K p6 name|Thad Winstead]] will have the room cleared of all but family when he speaks. He's a seventh-grader at [[W p2 school|Carver Middle]], and was let out of the holiday concert.

[[D p3 name|Suggs]] stacked tires for [[D p3 employer|Delta Retread]]. Cause number [[D p3 id|2013-112-CR]].
