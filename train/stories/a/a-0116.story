id: a-0116
genre: social
where: US-NC
published: 2017-01-09
title: Hickory Falls Fire & Rescue
person p1: role=bystander age=9 protected=no why=minor-not-in-crime
person p2: role=author age=- protected=no why=author
person p3: role=relative age=- protected=no why=adult-bystander
screen: none
note: accident, child praised

SNOW DAY HERO ❄️

Shout-out to [[K p1 name|Malik Thorne]], age 9, [[K p1 school|Viewmont Elementary]], who saw his grandma [[K p3 name|Odell Thorne]] go down on the ice and remembered what Engine 3 taught his class: don't pull, cover her up, call, unlock the door, turn on the porch light. Hip's broke. [[K p3 name|Miss Odell]] is "fine and mad."

[[K p1 name|Malik]] gets to blow the horn Saturday. Cover your ears.

— Capt. [[K p2 name|J. Loftis]]
