id: n-0052
genre: news
where: GB-ENG
published: 2018-07-13
title: Care home head and deputy head barred; former residents divided
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=victim age=15 protected=no why=consented
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=no why=adult-bystander
person p10: role=public-figure age=- protected=no why=public-figure
screen p1: none
note: historic abuse; one man waives; two don't; a public figure comments; nickname given at the home; house name W for residents

Everyone at [[D p1 place|Larkbarrow House]] had a bird. The boys' dormitories were Rook, Jay and Heron; the housefather, [[K p4 name|Clive Tranter]], gave each new lad a bird as well, and used it.

[[K p4 name|Tranter]], now 66, and his deputy, [[K p5 name|Malcolm Sayce]], 59, were convicted last month at Taunton of indecent assaults on three boys in the 1980s. The tribunal that barred them for life sat yesterday.

[[K p2 name|Gary Nutley]], who was 15, has waived his right to anonymity. "I was [[K p2 alias|Magpie]]. I want the little sods who called me that to know why I thieved," he said, and laughed. "Put my name in. Put it in bold."

The other two have waived nothing. One, who was 14, is a senior officer in [[W p1 employer|the Devon fire service]] and sent a statement. The other, 15 at the time, watched from the public seats. "That's [[W p3 alias|Wren]], that is," said [[K p2 name|Nutley]], too loud. "All right, [[W p3 name|Phil]]?"

[[K p6 name|Ottoline Speke]], for the council, apologised on behalf of a body that no longer exists. [[K p7 name|Judge Rakesh Barot]], chairing, said it would do for a start. [[K p10 name|Lord Fairholme]], the former minister, who opened the place in 1981 and is on the plaque, told the BBC that he remembered only the sponge cake.

[[K p4 name|Tranter]]'s daughter, [[K p9 name|Helen Tranter-Boyce]], read from a letter in which she thanked the three. "Also the boy they called [[W p1 alias|Dipper]], who wrote to me first." [[K p8 name|Canon Peter Wren]], the chaplain, wept. The wrens nest there still; it's a hotel.
