id: y0065
genre: news
where: TT
published: 2004-02-19
title: Ole mas, old debt
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
note: nothing to protect

by [[K p4 name|Anil Marchack]]

They hold [[K p1 name|Winston "Jab" Cipriani-Lall]] on Ariapita Avenue, painted blue, for the price of a bass iron.

The iron belongs to Ebony Steel, whose captain, [[K p2 name|Ulric Sealey]], says it was lent in 1996. "He tell people he buy it. He ain't buy nothing. He owe mih."

At Woodbrook station the jab molassie left a blue sergeant, a blue bench and blue fingerprints, which the sergeant, [[K p3 name|Cuthbert Ramnarace-Joseph]], said was the first time that a suspect had brought his own ink. No charge was laid. The iron was sold, long ago, to a girl in Brooklyn, who plays it at a church.
