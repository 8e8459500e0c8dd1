id: ab0021
genre: filing
where: US-AZ
published: 2012-05-11
title: Probable Cause Statement (Form IV)
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: runaway arrested; unnamed 15-year-old of the narrative named in the property receipt

Arresting officer: [[K p3 name|G. Tsosie]] #5528
Defendant: [[K p2 name|BRYCE ALLEN MCNULTY]], 27, booking [[K p2 id|T1155093]]
Charge: child prostitution, ARS 13-3212, class 2

At 0140 hrs I was flagged down at 27th Ave & Indian School by [[K p4 name|Petra Novotny]], night clerk, who said a child was crying by the ice machine. I contacted a female juvenile, 15, a runaway out of Flagstaff. She was dressed for summer. She stated that her "friend" had put her picture on a site and that three men had paid for her company since supper; he was in the truck with the money. I observed the defendant in the truck. He had $340 folded in a Taco Bell receipt.

The juvenile had an active runaway warrant and 0.3 g of meth in a sock. Juv. was cited for same and transported to [[W p1 place|Durango detention]].

The defendant, post Miranda, said that she told him 18, then said that she "acts" 18, then asked for a lawyer.

PROPERTY RECEIPT (juv.): 1 phone, purple, cracked; 1 necklace, [[W p1 body|turquoise bear]]; 1 letter addr. to [[W p1 name|Raelynn Begaye]], [[W p1 address|HC 61 Box 40, Leupp]]. Signed: [[W p1 initials|R. Begaye]]
