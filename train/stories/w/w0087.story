id: w0087
genre: news
where: US-NY
published: 2020-10-22
title: Brothers, 11 and 16, are shot at in Rochester; the dog is not so lucky
person p1: role=victim age=11 protected=yes why=minor-victim
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: minors as victims; bus pass, trumpet, aunt full name

The bullet that was meant for nobody in particular went into a trumpet case.

It was on the back of a boy of sixteen, who was walking his brother, 11, and a beagle home from practice along Genesee Park Boulevard on Tuesday at dusk. There were four shots. One killed the beagle, Waffles. One is still in the bell of [[W p2 other|a silver Yamaha trumpet with his initials, L.J.A.]]

[[K p3 name|Keon Marbury]], 25, of [[K p3 address|23 Flanders Street]], was charged with attempted assault and reckless endangerment. He drove, police say, [[K p3 vehicle|a gray Infiniti, JKR-9014]], and had mistaken them, or someone, for someone.

"These kids are not in anything. They're in band," said Capt. [[K p4 name|Ngozi Prescott]].

Their aunt, [[W p5 name|Claudine Alcindor]], raised them. She set out a dish of water on the step of [[W p5 address|the lavender house at Post Avenue and Trafalgar]], for the dog, out of habit. "[[W p2 name|Lucson]] lay on top of his brother in the leaves. He's not let go of him since," she said. Upstairs a child's voice: "Is it the news? Tell them his whole name was Waffles the Second."

Reporters were given the boys' city bus passes to photograph. The numbers (RTS [[W p1 id|7·7·0·1·4]] and [[W p2 id|7·7·0·1·5]]) run in sequence. [[W p1 name|Stevenson A.]] signed his in crayon.
