id: r-0036
genre: news
where: US-MD
published: 2008-08-08
title: Salisbury woman, 19, won't testify against man who sold her
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

A judge on Friday jailed a witness and let the defendant go home.

[[W p1 name|Crystal Bozman]], 19, wouldn't take the stand against [[K p2 name|Lamont Dashiell]], 32, accused of beating her with a cord and forcing her to see men at two motels on Route 13. Judge [[K p3 name|Thurgood Pell]] found her in contempt: ten days.

"He's sitting right there," [[W p1 name|Bozman]] had said. "He said what he'd do."

State's Attorney [[K p4 name|Robin Esham]] dropped the case; [[K p2 name|Dashiell]] left by the side door.

Bail bondsman [[K p5 name|Mickey Tull]] offered to pay for a bus ticket. [[W p1 name|Crystal]] lives with [[W p1 relation|her godmother over the old bakery on Division Street]].
