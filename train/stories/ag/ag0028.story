id: ag0028
genre: news
where: US-FL
published: 2014-01-30
title: Girl, 16, jailed 11 days after motel sting; lawyer says she was the one being sold
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: booked as an adult under a street name and a false birth date; booking number and tattoo leak

The booking sheet called her 19. The bed in the women's wing of the Polk County jail was hers for eleven days before anybody telephoned her school.

[[W p1 name|Destinee Rae Kilgore]] was 16. Deputies arrested her Jan. 8 at a motel off I-4 for offering to commit prostitution. She had given the name "[[W p1 alias|Honey Monroe]]" and the birth date [[W p1 birthdate|02-14-94]], as the man with her told her to. Booking no. [[W p1 id|2014-001177]].

"Men paid [[K p2 name|Lorenzo Bivens]] at the door and she got a sandwich," said assistant public defender [[K p3 name|Rachel Ostrow]]. "In Florida and everywhere else a child can't sell what isn't hers to sell. She's a victim."

[[K p2 name|Bivens]], 34, is now held on $250,000. Sheriff's spokesman [[K p4 name|Gene Tolliver]] said the deputies relied on what she told them, and on [[W p1 body|the crown inked under her collarbone]], which made her look older.

The charge was dropped Monday by Judge [[K p5 name|Harold Quiñones]].
