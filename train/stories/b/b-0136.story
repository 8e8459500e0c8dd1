id: b-0136
genre: interview
where: GB-ENG
published: 2019-02-01
title: Parish magazine: Five minutes with... the new bell captain
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
screen: none
note: nothing to protect; parish magazine interview; a 13-year-old learner

[[K p3 name|Verity Holtby]] climbed 71 steps to talk to [[K p1 name|Ken Adeleke]].

How did you start? "Somebody locked me in here, at seventeen. That was a prank, though these days you'd call it false imprisonment. I pulled the only rope I could see."

And they let you out? "They asked me back."

Who's your youngest? "[[K p2 name|Florence Dray]], she's thirteen. Strikes the treble like she's cross with it."

Any accidents? "[[K p3 name|Verity]], you're standing under one."

Practice is on Wednesday. Bring a cushion.
