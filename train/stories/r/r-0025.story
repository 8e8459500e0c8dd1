id: r-0025
genre: news
where: US-NJ
published: 2004-05-19
title: Second arrest for 'Paterson' teen
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

The girl in the red coat is back in the Passaic County youth house.

[[W p1 name|Yesenia Batista]], 16, who has [[W p1 body|one blue eye and one brown]], was charged Sunday for the second time with prostitution. Her first customer of the evening, [[K p3 name|Frank Mosca]], 35, a roofer, told Patrolman [[K p4 name|Stan Gorski]] that he gave $50 to "the guy", not to her.

The guy, [[K p2 name|Hector Lugo]], 26, was on the corner. He had [[W p1 name|Batista]]'s earnings in a sock and is charged with promoting. [[K p3 name|Mosca]] got a summons.

"I only want my shoes," [[W p1 name|Yesenia]] told the judge, [[K p5 name|Althea Crosby]], who had them fetched.

Fruit vendor [[K p6 name|Ahmet Yildiz]] says she's been on that corner since the first warm night.
