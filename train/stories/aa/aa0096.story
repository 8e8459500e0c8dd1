id: aa0096
genre: blotter
where: US-AR
published: 2019-09-12
title: Arkie Arrests — week 37
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=accused age=62 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=74 protected=no why=adult-victim
person p6: role=accused age=20 protected=no why=adult-accused
note: nothing to protect; car deal; plain adults

Saline Crossing police list these; the Bauxite Bugle runs them; you clip them for the icebox.

[[K p1 name|Terrance LaShawn Moody]], 35. Theft by deception, A.C.A. 5-36-103. Told an out-of-town buyer over the telephone that a Corvette was his to sell, was paid the deposit, and met the buyer in a hotel lot with a Corvette that was not.

[[K p2 name|Roberta "Bobbie" Strange]], 62. Battery third, with a flyswatter, upon a meter reader. "He was in my four o'clocks."

[[K p3 name|Jose Luis Barrientos]], 29. Driving on suspended. Cited at the four-way, drove home with an officer in front to be sure of him.

[[K p6 name|Rain Kowalski]], 20. Public intoxication at the girls' softball final, where he was, in his words, moral support. It rained.

Also reported. [[K p5 name|Elbert Nash]], 74, has had his passport come in the mail that he'd been told was lost; he'd taken a new picture and says that he looks worse in both.

Lt. [[K p4 name|Keisha Battles]] wants the person who keeps returning the shopping carts to know that it's noticed.
