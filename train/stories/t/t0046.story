id: t0046
genre: news
where: US-IL
published: 2014-10-30
title: Two cooks, one basement, no keys
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: buffet cooks detained by ICE after arson suspicion; the fire was a signal

By [[K p6 name|Wendell Sugg]]

CARBONDALE — They set the fire in a soup pot, on the cement, with the vent open and a lid to hand. Fire investigators call it arson. The two men call it knocking.

[[W p1 name|Dawa Tamang]], 34, and [[W p2 name|Suresh B.K.]], 28, both from Nepal, had been cooking at a buffet off Route 13 since the year before last. At closing they'd be driven to [[W p1 address|a split-level on Giant City Blacktop]] and put in the basement. The door had a keypad. Their boss, [[K p3 name|Randall Oakes Chung]], 55, held their passports in trust against what he called the placement debt, $16,500, which bore interest in months when they were sick.

Smoke brought the neighbors. Neighbors brought Chief [[K p4 name|Stan Wojcik]], who found the men sitting on two rice sacks "like they were waiting on a bus."

They are held in the Jackson County jail on the arson charge, with an Immigration detainer behind it. [[K p3 name|Chung]] was charged Friday with unlawful restraint.

"[[W p2 name|Suresh]] asked if it's a crime when it's your own pot," said interpreter [[K p5 name|Bina Gurung-Ellis]].

State's Attorney [[K p7 name|Michelle Crain]] said that intent is for a jury. The jail roster spells the elder man [[W p1 name|TAMANG, DAVID]].

