id: ab0072
genre: filing
where: US-AK
published: 2018-02-15
title: Bail Memorandum
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult
note: village of 90 named; kuspuk; pilot witness; initials then slips

IN THE SUPERIOR COURT FOR THE STATE OF ALASKA, THIRD DISTRICT AT ANCHORAGE
STATE v. [[K p2 name|TROY DEAN MALLORY]], [[K p2 id|3AN-18-00786 CR]]

The State opposes any reduction in bail.

[[K p1 initials|M.E.]], age 19, came in from [[W p1 address|Nunachuak, a village of ninety people]], for the October convention. She had a cousin's couch and $60. [[K p2 name|Mallory]], 41, gave her a bed, pills, and in a week a bill for both. He put her picture up. What came of it he called "paying down." On her second try at leaving he put her out of the truck at Potter Marsh in socks, at nine below, until she asked to get back in.

A bush pilot, [[K p4 name|Gunnar Ostby]], knew her by her [[W p1 body|lavender kuspuk with the raven pockets, which her grandmother made for nobody else]]. He called troopers from the taxiway.

[[K p2 name|Mallory]] says through counsel that he'll live with his mother. His mother lives two doors from [[W p1 place|the Covenant House annex]].

The State asks that $100,000 cash stand, and that counsel take care. The defense motion of February 9 was filed with the words "Miss [[W p1 name|Evan]]" and "[[W p1 name|Martina]]" in it nine times.

[[K p3 name|Lucille Attla]], Assistant District Attorney. Cc: [[K p5 name|Bram Holtz]], Public Defender Agency, 907-555-0170
