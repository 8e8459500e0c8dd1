id: j-0014
genre: news
where: US-ME
published: 2023-11-09
title: 'Gardener' found in Cornville farmhouse is charged, then believed
person p1: role=victim,accused age=39 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: illegal grow house; named in the first charging notice and by the plow driver; house address as place of the act

The electric bill gave the house away. It was $9,400 a month, for a farmhouse with the shades down.

When Somerset County deputies went through the door on Sept. 27 they counted 2,870 marijuana plants, 40 lights and one man, who put his hands up and then, seeing that nobody was going to strike him, began to weep. He was charged with unlawful cultivation and spent 29 days in the county jail at East Madison.

This week the charge was withdrawn. In its place the district attorney, [[K p3 name|Alden Prescott]], filed a complaint of criminal forced labor against [[K p2 name|Huang Weijun]], 44, of Quincy, Massachusetts, who holds the mortgage.

According to an affidavit by Detective [[K p4 name|Shawna Michaud]], the man, 39, answered a post on a messaging app offering restaurant work in Boston. He was driven for most of a night. His phone and consular card were taken "for the payroll." For eleven months he watered plants under a camera, was fed by a van that came on Sundays, and was told that in Maine there were bears and that the police would shoot. Nobody paid him anything.

The jail log and the sheriff's own Facebook post called him [[W p1 name|Guo Zhiqiang]], or on one line [[W p1 name|Guo Zhiquang]], "grower." The post was still there on Wednesday, above 212 comments.

[[K p5 name|Merle Tibbetts]] plowed the drive last winter and saw him once at a window. "I waved. He waved back like he was wiping the glass. [[W p1 alias|Jimmy]], the fella with the van called him. I thought, that's a fellow who could use a sandwich."

In 29 days he was brought before a judge by video three times. There was a Mandarin interpreter at the second. The transcript has him saying, "I am the lock, not the thief," which the interpreter asked leave to try again and could not better.

His court-appointed lawyer, [[K p7 name|Rosalind Achorn]], had ten other cases that day. She noticed that he had asked for nothing, not bail, not a call, and that when the screen went on he stood up and showed the camera his palms. They were blistered by lamps. "People who own forty lights don't have hands like that," she said.

[[K p2 name|Huang]], who runs a tile showroom, is thought to hold three more houses in Piscataquis County. Deputies were at one on Tuesday. It was warm inside, and there was a rice bowl in the sink, and nobody.

The man is staying with [[W p1 address|a Baptist family in Skowhegan who have a piano]], and he's teaching himself to play it.

[[K p6 name|Hollis Greenlaw]] can be reached at the Central Kennebec bureau.
