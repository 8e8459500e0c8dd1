id: t0089
genre: news
where: US-NE
published: 2022-11-17
title: Dispatcher's promotion, bridge closing, and other Valley notes
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=bystander age=8 protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; small-town column

[[K p1 name|Trish Havlicek]] has been made night supervisor at 911. She has talked two babies into the world and one bull out of a pool.

The Elk Creek bridge is shut. [[K p2 name|Norm Sedlacek]] found this out by car.

[[K p3 name|Garrett Moon]], 20, was charged with minor in possession Saturday at the ball field; he's not a minor and that is the law's word.

[[K p4 name|Josie Havlicek]], 8, sold 214 boxes of cookies and was, her mother reports, made to count them.

