id: v0080
genre: press-release
where: US-FL
published: 2021-12-15
title: Statewide Prosecutor: Guilty verdict in trafficking of Venezuelan mother
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=6 protected=yes why=identifies-protected
screen: sex-trafficking-adult
note: child hostage; the son's name and school slip out; a thank-you to her shift at a hospital laundry

Doral, Fla. — Twelve jurors, one of whom asked for a break, returned verdicts of guilty as charged on Tuesday against [[K p2 name|Yorman Briceño]], 39.

The victim, a teacher of 29, flew in from Maracaibo with her son on a promise of work "minding grandparents." [[K p2 name|Briceño]] took the boy to a sitter of his choosing and for ten months produced him on Sundays, provided that the week's total had been met. The total was $2,500. She met thirty-six of forty.

"There were four Sundays," said Assistant Statewide Prosecutor [[K p3 name|Anneliese Petit-Frère]]. "She could tell the jury the weather on each."

Statewide Prosecutor [[K p4 name|Joaquín Dreyfus]] thanked the first-grade staff of [[W p5 school|Saltwater Elementary]], who noticed that [[W p5 name|Matías]] drew calendars, and the supervisors at [[W p1 employer|the Biscayne Memorial laundry]], who let [[K p1 initials|Mrs. A]] attend each day of trial with pay.
