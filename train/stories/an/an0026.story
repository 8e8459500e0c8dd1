id: an0026
genre: school
where: CA-AB
published: 2022-06-24
title: The Coyote Call — last issue of the year, Bashaw Plains School
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=author age=14 protected=no why=minor-not-in-crime
person p9: role=bystander age=- protected=no why=adult-bystander
note: nothing: honour roll, sports, a school play about a kidnapping, thanks to constable; drivers; numbers

Principal's corner. Folks, what a year. We lost the gym roof in January and found it in Lacombe County in April. Thank you to everybody who carried a piece of it home. — [[K p4 name|Mrs. Olena Marchuk]]

HONOURS WITH DISTINCTION, GRADE 11: [[K p7 name|Nathaniel Okeke]] (96.2), [[K p1 name|Sawyer Lindquist]] (95.9), [[K p3 name|Summer Bearspaw]] (95.1). Three tenths of a mark, [[K p1 name|Sawyer]]! You'll never hear the end of it.

THE PLAY. "The Ransom of Red Chief" ran for two nights, and only one of them was interrupted by cattle. [[K p2 name|Kaylee Vandersteen]], 12, played the boy who's kidnapped and who beats up his kidnappers. [[K p2 name|Kaylee]] was so convincing that a lady in row C called out to leave her alone. Villains: [[K p7 name|Nate Okeke]] and Mr. [[K p9 name|Dhillon]] from shop class, whose moustache was stolen from the dressing room between the acts and has not been recovered. Police have no suspects. (Kidding. It was the cat.)

TRACK AND FIELD. Zones at Stettler: [[K p6 name|Eli Two Rivers]], grade 3, bib 209, ran with the grade fives by accident and came second. [[K p3 name|Bearspaw]] took the senior girls' javelin at 38.11 m, and will throw at provincials in Calgary on July 2. She turned 17 on the bus! There was a cake; there's still icing on the ceiling of bus 14.

SAFETY. [[K p5 name|Cst. Amrit Gill]], our school liaison, came to talk with the nines about grooming, sexting and who to tell. [[K p5 name|Gill]] brought his dog, which helped. If you missed it, there's a booklet by the office. Nothing has happened here; he visits every school in the detachment in June.

BUS NEWS. Route 6 will leave at 7:25 in the fall. Driver still wanted: call 780-555-0112 and ask for transport. Class 2 licence required.

LOST AND FOUND. Eleven left mitts. One retainer (top). A library card in the name of [[K p6 name|E. Two Rivers]]; we know where he lives, [[K p6 name|Eli]]. A gold bracelet engraved "M.M. 1971", which the Principal says isn't hers, though she looked at it for a long time.

THANKS to Bashaw Co-op for 300 hot dogs, to the Legion for the use of its hall, to [[K p4 name|Mrs. Marchuk]]'s husband for the tractor.

FROM YOUR EDITOR. I'm [[K p8 name|Ximena Ruiz-Calder]], I'm 14, and I have written every word of this since October except for the ones that were spelled wrong. I'm handing over to [[K p2 name|Kaylee V.]], who has promised to be nicer about cafeteria. Have a good summer! Wear a hat. [[K p8 name|X.R.-C.]]
