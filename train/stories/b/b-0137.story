id: b-0137
genre: news
where: GB-ENG
published: 2003-07-18
title: Schoolboy, 15, in court over stolen steam engine
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-victim
person p4: role=relative age=- protected=yes why=identifies-protected
screen: none
note: section 39/49 CYPA; light tone; father's stall and the exhibition prize give him away; a wall-chart name

A fifteen-year-old who taught himself to drive a traction engine from a library book has appeared before the youth court at Pelham Regis charged with taking one.

Nobody was hurt. A bus shelter was.

The lad, who may not be identified, got up steam in the dark at the Long Meadow rally on Sunday and drove eleven miles. He kept left. He signalled. PC [[K p2 name|Clive Nakagawa]], who'd followed him on a bicycle for the last of them, said it had been "a model piece of driving, up to the shelter".

The owner, retired dentist [[K p3 name|Basil Thornycroft-Lee]], didn't want him prosecuted. He wanted him on Saturdays.

In mitigation the court was shown [[W p1 other|the working model of a Burrell that won him the county young engineers' cup]]. It was carried in by his father, [[W p4 name|Alf]], who has [[W p4 employer|the clock stall in the covered market]]. A brass plate beneath it reads "[[W p1 name|T. Brindley]], Form 4C", which the bench asked reporters to disregard.

Reparation order, 24 hours, with oil can.
