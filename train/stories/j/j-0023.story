id: j-0023
genre: blotter
where: US-VT
published: 2013-08-01
title: Vermont court briefs: Orleans
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=victim age=35 protected=decide why=domestic-violence-victim
person p3: role=accused age=62 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness,victim age=7 protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
note: adult domestic-violence victim decide; child in the room W; second brief plain

[[K p1 name|Shane Rollins]], 37, of Barton, pleaded not guilty Monday to first-degree aggravated domestic assault and to cruelty to a child. State Police say he pushed [[D p2 name|Missy Leblanc]], 35, down the cellar stairs of [[D p2 address|a trailer behind the Roaring Brook fairgrounds]] on Saturday, after a quarrel about a chain saw, while a 7-year-old stood at the top. The child called a neighbor. [[D p2 name|Leblanc]] has a broken wrist. Trooper [[K p6 name|Ethan Cota]] wrote that [[W p5 name|Paisley]], "in the purple nightgown, had counted the steps for me, 11." Judge [[K p4 name|Martha Stoddard]] set bail at $10,000 and ordered [[K p1 name|Rollins]] to stay 300 feet from both.

Also Monday, [[K p3 name|Normand Gagne]], 62, of Westmore, admitted to taking a moose in closed season. He said that he had thought it was a bigger deer. Fined $1,200; the meat goes to the senior center.
