id: l-0055
genre: alert
where: US-AR
published: 2017-10-12
title: WANTED — FAILURE TO APPEAR
person p1: role=victim,accused,missing age=16 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: wanted poster of a runaway who is a trafficking victim; not a missing-child alert, so rule 1; dressed as offender; many identifiers

WEST MEMPHIS MUNICIPAL WARRANTS DIV. / POSTER 17-44

[[W p1 name|ALEXUS DENAE CRUMPTON]]
aka [[W p1 alias|"Lex"]], [[W p1 alias|"Star"]], aka [[W p1 alias|Denise Crump]]
B/F, 16 (will say 20), 5-1, 115, hair often a red wig
[[W p1 body|Gap in front teeth; burn, inside R thigh, shape of an iron]]

WANTED FOR: failure to appear ×2, prostitution (charged as adult), false report to law enforcement. Warrant [[W p1 id|WMCR-17-3318]].

Subject solicits at the truck plazas, exits 279–280. She's normally let out of [[K p2 vehicle|a white Infiniti with Tennessee plates]] and it waits for her. She is reported to turn over proceeds to the driver, [[K p2 name|CORTEZ MAURICE BLUE]], 30, who isn't wanted at this time. May have bruising. Last customer arrested with her, [[K p4 name|Gerry Paul Stroud]], 39, of Joplin, a deputy at the time, paid fine and has been very helpful.

Do NOT approach. Subject will run; in July she ran into traffic. She is also a runaway from DHS placement ([[W p1 place|Sunrise Acres, Marion]]). May try to reach a grandmother at [[W p1 address|the shotgun house with the blue door on S. 16th]].

UPDATE 10/10: Ptl. [[K p5 name|Renee Whitby]] saw subject Sunday on the service road, limping, but she got in the car. [[K p2 name|Blue]] came to the window the same evening to ask how much the warrant would cost to clear, since "she can't work with it on her." Desk officer [[K p6 name|Ames]] quoted him $640. He said he'd be back Friday. Municipal Judge [[K p7 name|Earlene Box]] has agreed that the fine may be paid by a third party.

REWARD: $100, Crimestoppers, 870-555-0120. Det. [[K p3 name|Harlan Goodloe]]. Image: [[W p1 photo|crumpton_wanted_1744.pdf]]
