id: af0045
genre: news
where: US-WI
published: 2010-02-25
title: Hmong bride, 14, at center of Wausau case
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=39 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: paid "bride" used then with other men; a father D; careful

WAUSAU — It was put to the neighbors as a wedding. There was a pig, a man from Fresno and an envelope with $6,000 in it.

The man, [[K p2 name|Xeng Vue Thao]], 45, took the 14-year-old west the next day. In California, investigators say, he made back the sum in a month by renting her to friends on weekends; that is how she put it to a school nurse, [[K p5 name|Janine Kolb]], who had asked why a ninth grader had a key card from a motor lodge.

[[K p2 name|Thao]] and the girl's father, [[D p3 name|Chue Lor]], 39, are charged.

Det. [[K p4 name|Barry Zastrow]] asked people not to blame a community. "It was two men and a price," he said.

The girl, [[W p1 name|Mai See]], is in a home "with a piano," and misses only her rabbit.
