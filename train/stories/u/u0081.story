id: u0081
genre: news
where: GB-WLS
published: 2017-08-24
title: Boy of 15 told to guard a terrace full of plants
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: Albanian boy; cannabis; youth court; misidentified; hamlet; foster carer name

The case against the child was adjourned four times so that he might be found an interpreter, and once so he could be found.

He's Albanian, and was 15 when Dyfed-Powys officers lifted him from the attic of a chapel conversion in [[W p1 address|Bryn Eithin, a row of seven houses above the quarry]]. In the rooms below: 310 plants. In the kitchen: noodles, and a note of what he had eaten.

[[K p3 name|Siân Pryce-Evans]], at Llanelli youth court, said a man in Dover had offered him a roofing job. It came with a bill of £20,000 for a lorry. He'd tried the back door in the first week. A man came with a drill and screwed it shut and broke two of the boy's fingers with the handle. He had been charged with production, and with abstracting electricity.

District judge [[K p4 name|Meurig Soames]] stayed the matter after a positive grounds decision. By then the boy had spent thirty-three days in Parc and had picked up a nickname, [[W p1 alias|Rapunzel]].

DC [[K p5 name|Ffion Beynon]] said that [[K p2 name|Besnik Hoxha-Lloyd]], 30, would appear on Monday, charged with holding a child in compulsory labour.

"Can I take him home now please?" called out his foster mother, Mrs [[W p6 name|Delyth Cadwaladr]]. "Come on, [[W p1 name|Ardit]] bach."
