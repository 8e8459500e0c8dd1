id: ag0044
genre: email
where: US-NJ
published: 2014-09-03
title: Welcome Back! (and a locker problem)
person p1: role=author,official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: principal's e-mail, a teacher hired, a cello; nothing to protect

From: [[K p1 name|Dolores Pinckney]], Principal

Colleagues,

Please welcome [[K p2 name|Ms. Farah Daneshvar]] (Chemistry), who comes to us from Trenton and has already set off one alarm. She'll take 4th and 6th.

Locker 118 has been found to contain a cello. It's not on anybody's schedule. If you know the owner, be ordinary about it and send the student to [[K p3 name|Mr. Cho]] in music. UPDATE 8:40: it's [[K p4 name|Theo Marchetti]]'s (10th grade, he's 15, he "forgot he plays").

Thumb drives from last year's science fair can be picked up in the conference room from 9. Whoever took the good stapler, I have images from the hallway camera and I'm not afraid to share them.

D.P.
