id: n-0017
genre: press-release
where: US-WA
published: 2010-12-03
title: Eleven charged after cherry-orchard inspection
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=accused age=57 protected=no why=adult-accused
person p5: role=accused age=30 protected=no why=adult-accused
person p6: role=accused age=44 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking misidentified=yes
note: labour trafficking; the victims were first arrested for fraud with false papers; father, daughter and nephew; press officer slips

YAKIMA, WASH. – The Attorney General today announced charges of trafficking in the first degree against [[K p4 name|Rodger Elwood Pine]], 57, his foreman [[K p5 name|Isidro Caballero]], 30, and the recruiter [[K p6 name|Sopheap Chan]], 44. Eight others face lesser counts.

According to charging papers, workers from Oaxaca were billed for their own crossing, their ladders and their water. Wages went to [[K p6 name|Chan]]. Those who asked for the balance were reminded by [[K p5 name|Caballero]] that he had their birth certificates and a rifle.

In August three workers, a man of 33, his daughter, 16, and his nephew, 19, walked eleven miles to a sheriff's substation and were arrested there for possessing false Social Security cards. They spent 22 days in custody before Detective [[K p7 name|Amy Pine]] (not related to the defendant) asked who'd given them the cards.

Those charges were dismissed on Wednesday on motion of Deputy Prosecutor [[K p8 name|Hal Nakashima]].

"Mr. [[W p1 name|Santiago]] is a careful man. He kept a notebook with every box they picked," [[K p8 name|Nakashima]] said. "[[W p3 name|Flor]] did the sums."

All three are in the care of the state and have applied for T visas under receipt numbers [[W p1 id|LIN-11-555-01731]], [[W p2 id|-32]] and [[W p3 id|-33]]. The nephew, [[W p2 name|Eusebio]], plays [[W p2 other|the baritone in a Mixtec brass band]] and performed at a thank-you lunch for investigators.

Grower [[K p10 name|Nancy Pine-Tibbets]] of the county cherry board said the industry was shocked.

Media contact: [[K p9 name|Corinne Ash]], [[K p9 phone|509-555-0144]]
