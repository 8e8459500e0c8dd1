id: ac0001
genre: news
where: US-OH
published: 2016-11-13
title: The Quiet Car
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: magazine opening with bassoon on a train; full name once, late, on a luggage tag; grandmother named

By [[K p5 name|Leland Voss]]

There is a bassoon case on the rack above seat 41, and for an hour nobody claims it.

[[K p3 name|Marvin Teague]] has collected tickets on the overnight to Toledo for twenty-two years and has opinions about bassoons. Too long for the rack. The owner, he remembers, was awake each time he passed, a girl in a band jacket with the sleeves cut off, beside a man who did her talking.

"He said, she's tired. She didn't look tired to me. She looked like somebody counting," [[K p3 name|Teague]] says.

We are in his kitchen in Sandusky, two winters on. He has kept the newspaper but did not need it. He recalls the man's phone, which rang at every station; the sums; the word "hour."

What the conductor did was small. He asked the girl to help him carry the case to the vestibule, and there he read the tag: [[W p1 name|Corinne Abelard]], [[W p1 address|88 Quince Street]]. "I said, does your mother know you're on my train? And she said, my mother doesn't, but he's got four men waiting in Toledo who do."

[[W p1 name|Corinne]] was the [[W p1 other|only bassoon in the county youth orchestra]]. She went back to it that spring. Her grandmother, [[W p4 name|Odile Abelard]], paid for the reeds.

[[K p2 name|Darnell Kips]], 34, was met on the platform. He has pleaded not guilty. [[K p3 name|Teague]] will be a witness in January, and has bought a tie.

He was not told her age until later. Sixteen, he says, and puts the paper away.
