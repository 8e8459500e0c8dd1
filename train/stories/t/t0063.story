id: t0063
genre: comments
where: US-NE
published: 2018-05-10
title: 31 comments: "Lincoln woman pleads no contest in hotel case"
person p1: role=convicted,victim age=- protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: article text withheld the name; comments restore it by workplace, class, and rhyme

[[K p2 name|Huskerdad81]]: Why isn't she named? The judge, [[K p6 name|Colleen Drozd]], said it out loud

[[K p3 name|Pru Whitlatch]]: Because if you read past the headline, the guy ([[K p5 name|Simeon Cray]], he got indicted Tuesday) put a shock collar on her. A DOG collar. She went in those rooms because he had the clicker.

[[K p2 name|Huskerdad81]]: she took a plea

[[K p4 name|L.T. Boomgaard]]: ok detectives: [[W p1 employer|dental hygienist at the place on 48th with the tooth statue]], drives a [[W p1 vehicle|lime green Soul]], first name rhymes with "[[W p1 initials|Camera]]"

[[K p3 name|Pru Whitlatch]]: do NOT

[[K p2 name|Huskerdad81]]: lol [[W p1 name|Tamera Gillespie]]. She did my cleaning.

[[K p3 name|Pru Whitlatch]]: Reported. You should floss your soul

