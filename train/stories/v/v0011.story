id: v0011
genre: interview
where: US-NM
published: 2022-04-28
title: RADIO LLANO / "Mornings" transcript, segment 3
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: uncle accused; guest slips with the first name on air and tells the bus stop and the school; rule 4

[[K p4 name|BERNIE LUCERO]]: We're back. It's twenty to eight. [[K p3 name|Ofelia Trujillo-Begay]] counsels kids at a clinic here in town and yesterday she sat in on the plea hearing of [[D p2 name|Manuel Archuleta]].

[[K p3 name|TRUJILLO-BEGAY]]: I did.

[[K p4 name|LUCERO]]: People at home have heard "rent" and "niece" and they're, I think, confused.

[[K p3 name|TRUJILLO-BEGAY]]: So. He was behind with his landlord. And he had a fourteen-year-old staying with him. And instead of rent the landlord got, um, afternoons with her. That's a sale, [[K p4 name|Bernie]]. Nobody has to hit anyone, no one has to cross a border. He traded a child for the rent.

[[K p4 name|LUCERO]]: And she told someone.

[[K p3 name|TRUJILLO-BEGAY]]: She told her bus driver. She's the one who gets on [[W p1 other|by the shut-down trading post]], only kid at that stop. He waited till the last child got off at [[W p1 school|Mesa Prieta Middle]] and he listened. And little [[W p1 name|Araceli]] — oh. Oh, can you, is this live?

[[K p4 name|LUCERO]]: It's live, yeah. We'll, uh. Weather. Wind out of the west, thirty.
