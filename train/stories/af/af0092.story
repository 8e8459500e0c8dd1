id: af0092
genre: news
where: US-MD
published: 2005-03-17
title: Household worker found at bus terminal
person p1: role=victim,accused age=21 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: diplomat not charged for immunity: rule 13 D

SILVER SPRING — She had a plastic bag, a Bible in Tigrinya and no money, and she would not get off the bench.

Transit police wrote [[W p1 name|Senait Gebremariam]], 21, a citation for loitering. Then, as she still did not move, they arrested her for trespass. It was in the holding room that a custodian, [[K p4 name|Almaz Tesfaye]], happened to hear what language she was crying in.

[[W p1 name|Gebremariam]] had been brought from Asmara by [[D p2 name|Isaias W.]], a counselor at a foreign mission, to mind twins. The contract said $1,100 a month, and that's what the consul was shown; she never saw it again nor her passport. She was fed what the twins left. He had hit her with a shoe and informed her that a diplomat can't be arrested, but that a servant can.

On the second point he was right.

County police say that the counselor has immunity and they can't charge him. The trespass charge was placed on the inactive docket, [[W p1 id|3D00149226]].

"[[W p1 name|Senait]] has a bed at [[W p1 place|the Sisters' house in Wheaton]]," said Lt. [[K p3 name|Bill Sprague]]. He asked a reporter not to print that.
