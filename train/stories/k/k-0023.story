id: k-0023
genre: blotter
where: CA-BC
published: 2017-01-18
title: RCMP Report – Quesnel, week 2
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
note: one youth named through a slip in a Kijiji link; "tried as an adult" does not fit Canada so 17 is adult-sentence sought: decide

Thefts. A snowblower, two generators and a cement lawn moose were taken from yards on the west side. The moose turned up on Kijiji within the day under the seller name [[W p1 alias|BraydenL_quad]], and Cst. [[K p4 name|Sukhdeep Dhaliwal]] arranged to buy it. A 14-year-old boy met him at the arena, moose on a toboggan. He'll be dealt with under the Youth Criminal Justice Act.

Assault with a weapon. Crown has given notice it will seek an adult sentence for [[D p2 name|Colton Raymond Alook]], 17, in the November bear-spraying of [[K p5 name|Marty Feser]] outside the Legion. [[D p2 name|Alook]]'s next appearance is Jan. 31. Until the court rules, a publication ban may apply; editors, check.

Impaired. [[K p3 name|Diane Lapointe]], 47, Wells, blew twice the limit. Vehicle impounded. She asked for, and was given, her casserole from the back seat.
