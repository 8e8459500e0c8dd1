id: aa0104
genre: email
where: US-OH
published: 2011-03-09
title: St. Casimir's — Ash Wednesday sick list and thank-yous
person p1: role=bystander age=84 protected=no why=adult-bystander
person p2: role=bystander age=49 protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=33 protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; parish list with hotel, girls, hurt words innocently

SICK: [[K p1 name|Stella Mroz]], 84, hurt in a way no bowler should be (toe). [[K p2 name|Art Dombek]], 49, back, from lifting [[K p1 name|Stella]]. 
DECEASED: the old boiler. 
TRAVELING: [[K p4 name|Joy Pacheco]], 33, on her first mission to Guatemala, with her passport, which her mother kept until the gate.
THANKS: to the girls who sold pierogi in the snow, $1,214; to whoever paid off the St. Vincent table's debt at the Ramada; to [[K p5 name|Deacon Rudy]], for the ashes, which he made himself, which was why the fire trucks.
NEEDED: drivers, Lenten, with patience.

Call the rectory, 555-0170. 
[[K p3 name|Florence Bialek]]
