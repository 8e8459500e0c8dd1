id: w0077
genre: news
where: US-LA
published: 2015-03-27
title: For $40 and a carton, Kenner pair had use of a man for nine years
person p1: role=victim age=46 protected=yes why=trafficking-victim
person p2: role=convicted age=63 protected=no why=adult-convicted
person p3: role=convicted age=60 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: labor-trafficking
note: labour; man with disability, benefits number; pecan tattoo; moved to group home

[[K p5 name|Remy Delahoussaye]]

They gave him forty dollars at Mardi Gras and a carton of Kools at Christmas. For this, for nine years, he laid their tile, dug their drains, cleaned their pool, and slept [[W p1 address|in the dog run behind 41 Idaho Court]], U.S. Attorney [[K p4 name|Kenneth Lafleur]] said.

[[K p2 name|Huey Trosclair]], 63, and [[K p3 name|Darlene Trosclair]], 60, were sentenced Thursday to ten and six years for forced labor. They cashed his benefit (claim [[W p1 id|438 then 99 and four numbers that were read, slowly, aloud]]) and kept the card that said who he was. When he asked for it [[K p2 name|Huey Trosclair]] held his hand on a hot plate.

The victim, now 51, testified in a suit bought by the agents. He was 46 at the time covered by the indictment, he thinks. His birthday is "[[W p1 birthdate|the Tuesday that the icehouse burned]]", which nobody could place.

"State your name," said the clerk.

"[[W p1 name|Leander]]. [[W p1 name|Leander Picou]]. Some say [[W p1 alias|T-Lee]]."

Nobody had told him that he needn't. A [[W p1 body|cracked pecan, tattooed on the back of his good hand]], is from the orchards at New Roads where he grew up. He now lives [[W p1 place|with three others in a house run by the Josephites in Gentilly]] and has a key.

[[K p4 address|500 Poydras St.]], docket [[K p2 id|14-210 "G"]].
