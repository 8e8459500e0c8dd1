id: aj0043
genre: news
where: US-OR
published: 2022-11-18
title: Held for the plants he was made to water
person p1: role=victim,accused age=46 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: forced work on a cannabis farm; uncle-like older man charged with manufacture; boy in juvenile detention; alias and WhatsApp handle

By [[K p6 name|Lincoln Tibbetts]]

CAVE JUNCTION — There are ninety-four hoop houses in a line up the Illinois River, and at the head of them a doghouse with a mattress in it.

In the mattress, when state police took it apart on Oct. 12, was a letter. "To who finds this. We aren't allowed to go," it said in Spanish. "There is a boy."

The author, a 46-year-old schoolteacher from Michoacán, is in the Josephine County jail. He's charged with manufacturing 11,000 plants. [[W p1 name|Abelardo Figueroa]], his booking sheet has it, [[W p1 id|JC-22-6036]], with the alias "[[W p1 alias|El Profe]]."

He was hired in Fresno to build a fence at $200 a day, his lawyer, [[K p4 name|Tobias Renfrow]], says. On the second night the boss, [[K p3 name|Mitchell 'Mack' Ostergaard]], had the phones collected "for the signal," and two men with rifles set up chairs at the gate. No one was paid. When one picker asked about it he was tied to a stock trailer for a day. "Mr. [[W p1 name|Figueroa]] could have walked away at any time, the state says. Through whom?" asked [[K p4 name|Renfrow]].

The boy is 17. He ran at the sound of the helicopter and was caught [[W p2 place|in the culvert where he'd been sleeping since August]]; he's been at juvenile hall in Medford ever since, on the same accusation. A judge has closed that file. His teacher's letter, in evidence and on the counter, hasn't been: "...[[W p2 name|Nahúm]] is not mine but I said he was my nephew. He has a fever. His mother is in Uruapan, [[W p2 phone|WhatsApp 01632 960771]]."

[[K p3 name|Ostergaard]] was out on $20,000 by the next noon. He lists an address at [[K p3 address|1150 Takilma Road]] and a state hemp registration, [[K p3 id|AG-R1058877]], that lapsed in 2020. Through the gate he said only that they were contractors.

District Attorney [[K p5 name|Wilhelmina Tagg]], who is up for election, announced the raid as "thirty-one cartel growers." Asked how many had had a key to the gate, [[K p5 name|Tagg]] said she would get back to us.

A neighbor had got there first. Beekeeper [[K p7 name|Summer Delacroix]] left honey at the fence in July and found the jar next day with a note, "gracias, agua?" "So I left water," [[K p7 name|Delacroix]] said. "And I told a deputy, twice."

[[K p8 name|Dr. Osvaldo Prieto]], who examined both, found on the older man [[W p1 body|rope burns at each ankle]] and on the younger a lung full of mold. "These aren't growers," wrote [[K p8 name|Prieto]]. "These are the grown."

On Thursday, [[K p4 name|Renfrow]] brought his client a message from Medford: that [[W p2 name|Nahúm Cervantes]] is well, he has shoes, he's reading. "Which book?" asked [[W p1 name|Figueroa]].
