id: ah0037
genre: news
where: US-TX
published: 2008-11-13
title: Killer or captive? Corpus Christi girl, 16, to face adult jury in motel death
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=deceased age=44 protected=no why=adult-bystander
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=relative age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: certified as an adult yet a trafficking victim: rule 1 wins, W throughout although the paper names her freely and the case is State v. her

By [[K p9 name|Ignacio Farías]]

CORPUS CHRISTI — [[W p1 name|Vanessa Quiroga Dean]] weighs ninety-one pounds. The man she shot weighed 260 and had paid [[K p3 name|Darrell Wade Guidry]] $80 for an hour with her. Those numbers aren't in dispute. What to call her is.

On Wednesday District Judge [[K p4 name|Thelma Rountree]] certified the 16-year-old to be tried as an adult for the murder of [[K p2 name|Lyle Bergstrom]], 44, a pipe salesman from Beaumont, at the Sea Shell Inn on June 30. In the same hour a grand jury indicted [[K p3 name|Guidry]], 33, on charges of trafficking and compelling prostitution by force.

"She's a victim until ten past eleven and a murderer after that," said Assistant District Attorney [[K p5 name|Calvin Nwachukwu]]. "I wish it were simpler." [[K p5 name|Nwachukwu]] said that [[K p2 name|Bergstrom]] was asleep.

[[W p1 name|Dean]]'s lawyer said that he was asleep across the only door. She'd been brought from Kingsville in April by [[K p3 name|Guidry]], who calls himself [[K p3 alias|Papa Bear]] and who kept her shoes in his car. According to testimony he took all of it, about $9,000 over ten weeks. When she hid $60 he held her under in the motel pool.

Dr. [[K p6 name|Hyacinth Boyd]], the court's psychologist, found that the girl plays with paper dolls in detention. "[[W p1 name|Vanessa]] asked me whether she'd still get to be a junior," [[K p6 name|Boyd]] testified. "She'd been told no one goes back to [[W p1 school|King High]] from here."

In the first row sat her aunt, [[W p7 name|Minerva Quiroga]], with [[W p1 photo|a quinceañera portrait in a gold frame]]. "They wrote her down like she was a woman," [[W p7 name|Quiroga]] said. "They have [[W p1 name|Vane]] in the paper with no shoes, with [[W p1 body|that word he had put on her hip]]. Put this one."

Across the aisle was the dead man's brother, [[K p8 name|Neil Bergstrom]]. He'd driven from Beaumont each day. "I didn't know this about [[K p2 name|Lyle]]," he said. "I'm not sorry for her, and I'm not not."

The girl has been moved from the Martineau center to [[W p1 place|a medical cell at the county annex, 4-P-2]], under number [[W p1 id|08-144092]]. Her trial, [[W p1 id|08-CR-3977-B]], is set for February. [[K p3 name|Guidry]]'s ([[K p3 id|08-CR-3981-B]]) would come after it. Judge [[K p4 name|Rountree]] was asked to reverse the order, and said that she'd think on it.

Outside, students held signs. FREE [[W p1 alias|NESSA Q]], one read. A second was in the hand of a child of about five. It had been copied from the first and said FREE [[W p1 alias|NESA]].
