id: aa0044
genre: blotter
where: US-KS
published: 2001-03-08
title: Municipal Court
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: nothing to protect

Fined Tuesday by Judge [[K p4 name|Roscoe Penner]]: [[K p1 name|Lincoln Dyck]], 36, speeding, $46 (Lincoln Street, no relation). [[K p2 name|Rosa Almanza]], 50, expired tag, dismissed upon showing of tag. [[K p3 name|Bobby Unruh]], 24, fireworks in March, $75, and a talk about March.
