id: k-0103
genre: news
where: US-CA
published: 2004-08-26
title: Honor students, a stop sign and a long memory: deputy retires
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=relative age=- protected=no why=adult-bystander
note: police retirement; nothing to protect

BISHOP — In thirty-three years with the Inyo County sheriff, Deputy [[K p1 name|Ysidro "Sid" Carrasco]] wrote eleven thousand tickets and, by his own count, was thanked for two.

One of the two was on hand at the Elks on Saturday. [[K p2 name|Dr. Naomi Hirata]], a heart surgeon in Fresno, was seventeen when he stopped her for running the sign at Line Street with her SAT pencil still behind her ear.

"He asked me what antediluvian meant," she said. "I told him. He tore it up. I've been at every stop sign since for a full three seconds."

[[K p1 name|Carrasco]], 58, pulled hikers off Whitney, talked a bear out of a bakery, and in the flood of '82 carried a piano teacher, her metronome and (in a second trip) the piano's lid across Bishop Creek.

Sheriff [[K p3 name|Dutch Lindqvist]] gave him a watch, since he's never been known to wear one. His wife, [[K p5 name|Connie Carrasco]], gave him a list.

The scholarship that the deputies have set up in his name goes first to [[K p4 name|Faith Tso]], 17, of Big Pine, who'll study hydrology at Davis. She has had her license for a month. He stopped her on the way in, to check.

"Full three seconds," he reported.
