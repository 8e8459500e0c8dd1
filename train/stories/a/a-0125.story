id: a-0125
genre: news
where: US-NE
published: 2011-02-09
title: 11-year-old pulled brother from car; driver charged
person p1: role=victim,witness age=11 protected=yes why=minor-victim
person p2: role=victim age=3 protected=yes why=minor-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: a heroic minor in a drunk-driving crime: still a victim of a crime; the paper celebrates by name and school

BROKEN LANCE — [[K p3 name|Gary Dean Oltmans]], 27, was charged Monday with two counts of assault with a motor vehicle after a head-on crash on the river bridge that put a family of four in the Platte.

A boy of 11 got his seat belt off under water, then that of his brother, 3. He has a fractured arm. Dr. [[K p4 name|Femi Olatunji]] said that he'd done it with that arm.

"[[W p1 name|Cooper]] told me the buckle was red so he pushed the red," said their mother, [[W p5 name|Angie Zabloudil]]. "[[W p2 name|Tuck]] thinks it was a ride."

[[W p1 school|Fifth-graders at Lance Elementary]] have sent a card the size of a door. [[K p3 name|Oltmans]]'s blood alcohol was 0.21, a deputy wrote in the complaint, [[K p3 id|CR 11-37]].
