id: k-0057
genre: school
where: US-NM
published: 2018-02-28
title: Science fair: volcanoes out, roadrunners in
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
note: science fair; nothing to protect

"No volcanoes" said the sign at the gym door, and by and large the children of Socorro obeyed.

First prize in the middle-school division went to [[K p1 name|Xochitl Baca]], 12, who recorded the calls of roadrunners for ninety mornings and found that they're rude before breakfast. [[K p2 name|Arjun Venkataraman]], 13, was second with a cloud chamber built from a pickle tub and dry ice.

Judge [[K p3 name|Dr. Hilda Tsosie]], a radio astronomer, gave a special ribbon to [[K p4 name|Joshua Pino]], 11, whose board said only: "I asked if my turtle knows me. She does not."

"It's an honest negative result," [[K p3 name|Tsosie]] said. "I've seen doctorates with less."

The regional fair is in Albuquerque on March 17. [[K p5 name|Mr. Delbert Gallegos]] has permission slips; he'd like them back without salsa this time.
