id: ae0063
genre: news
where: US-CA
published: 2005-04-28
title: Coach accused of pushing referee
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=10 protected=no why=minor-not-in-crime
note: nothing to protect; adult on adult at a children's game; the child's goal is sport, no witness of the act is named

Up to the 54th minute the under-11 final in Lemoore was about [[K p4 name|Ximena Duarte]], 10, of [[K p4 school|Cinnamon School]], who had scored four and gone to have her braces fixed.

After that, with [[K p4 name|Ximena]] in the dentist's chair, it was about [[K p1 name|Todd Avila]], 38. Police say the Hurricanes' coach, who lives at [[K p1 address|830 Larish Street]] and sells pools for [[K p1 employer|Blue Lagoon]], ran on and shoved referee [[K p2 name|Manoj Deol]], 62, into the goal net, where he hung.

"He was caught like a tuna," said Officer [[K p3 name|Shauna Fry]]. Mr. [[K p2 name|Deol]], a retired almond grader, has a sprained neck and has pressed charges. Citation [[K p1 id|L05-1390]].

[[K p1 name|Avila]] said he'd paid good money to enter and wouldn't be robbed. The Hurricanes were ahead by three.
