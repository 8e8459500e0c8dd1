id: ae0046
genre: news
where: US-MD
published: 2003-03-27
title: Middle schooler stabbed in hallway
person p1: role=victim age=13 protected=yes why=minor-victim
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
note: both children W; the school is theirs; a teacher's quotation

One seventh grader was stitched and another was in custody before the second bell on Monday.

It began over a seat at lunch, said [[K p3 name|Gloria Tubman-Reyes]], who speaks for the county schools. The injured girl, 13, was cut on the shoulder with a compass point outside the band room of [[W p1 school|Choptank Middle]]. She was home at [[W p1 address|14 Oyster Alley]] by evening.

Her friend of two weeks ago, 14, has been charged as a juvenile with second-degree assault.

"[[W p1 name|Tierra]] gave her that seat all year," said the injured girl's father, [[W p4 name|Lamont Gibbs]], a waterman. "I know the other one, she's been at my table. [[W p2 name|Brooke]]'s got her own troubles."
