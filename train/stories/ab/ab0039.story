id: ab0039
genre: press-release
where: US-ND
published: 2015-07-10
title: Three Women Arrested in Oil Patch Hotel Detail
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=decide why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=35 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
screen p3: none
note: three arrestees: one clear victim, one weak signs (D), one independent (K)

WILLISTON, N.D. – Officers answering online advertisements on July 8 made four arrests at a hotel on Second Avenue West.

[[W p1 name|Taylor Quinn Amundson]], 20, Bismarck. She had a split lip. She told Lt. [[K p4 name|Gus Haakenson]] that the man in the lobby, [[K p5 name|Dashiell Cobb]], would hit her again if she went downstairs with less than a thousand. He'd done so the night before. Charged with prostitution, Class B misdemeanor, cite [[W p1 id|WPD-15-07741]].

[[D p2 name|Rosalva Ibarra]], 30, no fixed address. Would not say who had rented her room or whose phone she was carrying, and had no ID. Charged with prostitution, cite [[D p2 id|WPD-15-07742]].

[[K p3 name|Bethany Crace]], 28, Billings. Told officers she drives over twice a year by herself in her own car, sets her own rates, and was saving up for a dental hygienist course. Charged with prostitution, cite [[K p3 id|WPD-15-07743]].

[[K p5 name|Cobb]], 35, Minneapolis, was found with $1,870 and charged with facilitating.

"We want folks to know that this isn't a victimless crime," Lt. [[K p4 name|Haakenson]] said.

All three women were photographed and taken to the Law Enforcement Center. Watch [[W p1 url|facebook.example/WillistonBlues/amundson-cobb-lobby]] for video.
