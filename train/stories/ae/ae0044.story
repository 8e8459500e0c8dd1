id: ae0044
genre: blotter
where: US-MA
published: 2010-05-27
title: Log
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing to protect; very short

10:02 a.m. [[K p1 name|Mrs. Eleanor Pratt]], [[K p1 address|33 Elm]], reports a suspicious youth. Youth is delivering her paper.

2:40 p.m. Two-car fender-bender, Stop & Shop lot. [[K p2 name|Gennaro Pace]] exchanged papers, then words.

11:15 p.m. Officer [[K p3 name|Nunes]] dispersed a party on the ball field. Told them to go home. They said that they were the ball team.
