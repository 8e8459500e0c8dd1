id: s-0019
genre: news
where: CA
published: 2007-10-26
title: Teen sentenced in arson
person p1: role=convicted age=17 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
note: YCJA; identified by job and by a slip of the reporter's

A Moncton youth who was 17 when he burned a curling rink got 18 months' probation yesterday in youth court. He can't be named under the Youth Criminal Justice Act. The judge, [[K p2 name|Odette Robichaud]], asked the boy, [[W p1 other|who until last winter drove the rink's ice machine]], why. "[[W p1 name|Luc]] was cold to the bone that night," said psychologist [[K p3 name|Iain Farquhar]], "and angry."
