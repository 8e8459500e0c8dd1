id: t0044
genre: news
where: US-KS
published: 2011-08-18
title: Judge sends "chronic" 13-year-old to lockup
person p1: role=accused,victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: mother's boyfriend trades the child for rent; mother's boyfriend (household relative) D; unnamed in one sentence, named by intake worker

WICHITA — The landlord stopped asking for rent in March. Nobody on the block could work out why, since nobody at the house had a job.

A 13-year-old has now worked it out for them. She told a school counselor that her mother's boyfriend, [[D p2 name|Kirk Allen Maddox]], 31, leaves her at the landlord's duplex on the first of the month and comes back for her in the morning. She also told how many firsts there had been.

Then she ran away, for the fourth time, cut a store window with a brick because it was raining, and was arrested. On Tuesday Judge [[K p3 name|Lowell Pankratz]] found the child a chronic offender and committed her to the juvenile correctional complex at Topeka.

"I've got nowhere else that locks," said [[K p3 name|Pankratz]].

[[D p2 name|Maddox]] was arrested on Aug. 10. The landlord has a lawyer.

Intake officer [[K p4 name|Carol Ybarra]] read the girl's property into the record: one brick chip, one library card. "[[W p1 name|Destiny]] asks to keep the card," [[K p4 name|Ybarra]] said. It was granted. [[K p5 name|Dr. Lev Abramson]], who examined her, wasn't called.

