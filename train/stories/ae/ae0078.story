id: ae0078
genre: blotter
where: US-IN
published: 2009-02-12
title: Dispatch notes
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=bystander age=4 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
note: nothing to protect; a child of four dials 911 by mistake

Sun 0730. [[K p4 name|Bella Hostetler]], 4, called 911 to say the dog is Jesus. Mother apologized from [[K p1 address|114 W. Pike]]. Mother: [[K p1 name|Karen Hostetler]].

Sun 1905. [[K p2 name|Merritt Vance]], 50, trespass at [[K p3 employer|Yoder's Lumber]]; said he was owed boards. Owner [[K p3 name|Amos Yoder]] said he is owed nothing but can have the boards. No report.

Mon 0210. Alarm, library. It was the book drop. Patrolman [[K p5 name|Read]] (yes) secured it.

Mon 1640. [[K p2 name|Vance]] again, same lumber yard, returning two of the boards. Wrong length.
