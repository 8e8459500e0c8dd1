id: z0072
genre: news
where: US-CO
published: 2012-09-07
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=victim age=70 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
note: three boys, one adult; same first name as officer; nickname

PUEBLO — A retired steelworker chased three burglars down an alley with a garden hose on Labor Day, and caught the one who slipped.

[[K p3 name|Julian Armijo]], 18, was booked. His friends, 16 and 15, ran to a quinceañera in the park and danced, badly enough to be noticed.

"They'd got wet to the knees," said [[K p5 name|Officer Isaiah Tso]]. "It was ninety-four degrees and everyone else was dry."

[[K p4 name|Rocco Pagnotta]], 70, wants his drill. "The fat one was polite," he said. "He says sorry, mister, all the way down the alley. I heard the others hollering at him, [[W p1 alias|Gordo]], [[W p1 alias|Gordo]], drop it."

[[K p6 name|Magistrate Kim Sandoval-Ochs]] released the younger two to their parents. "Which is whose?" she asked. [[W p7 name|Nadia Montaño]] raised a hand: "[[W p2 name|Isaiah]] is mine. I named him for a prophet and look."

The 16-year-old is [[W p1 other|a tackle with a full ride if he graduates]], his lawyer said, and is to write a letter to [[K p4 name|Mr. Pagnotta]]. [[K p3 name|Armijo]] is due in District Court on Sept. 20.
