id: ac0056
genre: news
where: US-LA
published: 2013-12-22
title: Bonfires on the levee
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
note: child hurt by drunk driver with leg broken; feature; dog; school named as attended; name in prayer list

They build them to show Papa Noël the way: log pyramids, twenty feet high, from Gramercy to Paulina, and on Christmas Eve they set the whole levee alight.

Number 31 is shaped like a pelican this year. It isn't the best pelican; the beak's too short. [[K p3 name|Antoine Poché]] drew it from a child's drawing and he didn't correct a thing.

The child did it in bed. On the fourteenth of November a truck crossed the yellow on River Road, in the afternoon, and came up on the shoulder where a [[W p1 other|little boy was leading a blind Catahoula on a rope]]. [[K p2 name|Jared Schexnayder]], 30, blew a .21. He's charged with first-degree vehicular negligent injuring and has been in St. James Parish jail ever since.

The leg was broken in three places. The dog wasn't touched, and would not move off him, so they took the both of them in the ambulance.

He's seven. His class at [[W p1 school|Belle Pointe Elementary]] has sent so many cards they're on the ceiling. "Read him the one with the rat," says his grandmother, [[W p4 name|Eunice Batiste-Roussel]], over and over, to whoever has come. He thinks that it's the best joke in the world.

In [[W p1 place|St. Michael's]] bulletin he's number four, between a hip and a bypass: *[[W p1 name|T'Jean Roussel]] (little one, leg)*.

On Tuesday they'll bring him in the bed of the truck, and it's he that will have the torch.

— [[K p5 name|Camille Duhon]]
