id: w0043
genre: news
where: US-RI
published: 2010-11-09
title: Cranston boy, 13, admits setting bleacher fire
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
note: juvenile accused; paper route, petition number in words, grandfather

A thirteen-year-old told Family Court on Monday that he had lit the fire which took the visitors' bleachers, a scoreboard and a hot-dog cart on Oct. 2. He did it with a glove and the fuel from a model airplane.

Associate Justice [[K p2 name|Concetta DiOrio]] put him on probation to age 18 and ordered forty hours with the fire department, if the fire department would have him. Chief [[K p3 name|Walt Pimental]] said that it would. "He's got curiosity. I can use curiosity."

The cart's owner, [[K p5 name|Manny Furtado]], wants $3,400; mail, he said, finds him at [[K p5 address|77 Gansett Avenue]].

By law the file is closed. It got less closed when a clerk called "petition [[W p1 id|ten dash, J, dash four-four-oh]], matter of [[W p1 name|Anthony]]" into a hallway where two Journal men were eating lunch. The boy came out in [[W p1 other|the green apron of the Journal's own Knightsville carrier route, 61 papers]]. With him was his grandfather, [[W p4 name|Gaetano Iafrate]], [[W p4 employer|the barber by the firehouse]], who said in Italian something about smoke.

He's in the [[W p1 school|robotics club at Western Hills]], or was.

Court: [[K p2 address|One Dorrance Plaza, Providence]].
