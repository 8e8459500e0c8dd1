id: z0044
genre: news
where: US-WV
published: 2018-05-11
title: Who was where: a guide to the Mingo trial
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=victim age=9 protected=yes why=sexual-offence-victim
person p3: role=witness age=15 protected=yes why=minor-witness
person p4: role=accused,relative age=46 protected=decide why=adult-accused
person p5: role=accused,relative age=41 protected=decide why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p2: none
note: guide listing the people; grandfather-figure sells children for pills; cousins with one surname

WILLIAMSON — Readers have asked us to sort out who's who in the case against the couple from [[W p1 address|Laurel Fork hollow]]. We'll try, and leave out what we ought.

**The defendants.** [[D p4 name|Wilburn Dale Estep]], 46, and [[D p5 name|Crystal Estep]], 41. She is the aunt who had custody. He's her husband. He is accused of letting a pill dealer have time with the older child in exchange for thirty-milligram tablets; she of knowing it.

**The older child.** A girl, 11. She told a school nurse, in a note.

**The younger child.** Her brother, 9. He was himself hurt by [[D p4 name|Estep]], the indictment says, though not for trade.

**The cousin.** A boy of 15, son of the defendants, who carried a mattress into the smokehouse so the younger two could bolt the door at night. His testimony, which took the whole of Tuesday, is why there's a trial. He's being raised now by his other grandmother, [[W p8 name|Wilma Hatfield Dotson]].

**The prosecutor.** [[K p6 name|Tonya Maynard]]. It was she who wept.

**The judge.** [[K p7 name|Miki Thompson-Ball]]. It was he who didn't.

*Correction: An earlier version of this guide gave the cousin's name as "[[W p3 name|Cody]]" and the younger child's as "[[W p2 name|Boone]]." It also linked to the school's wall of honor for the [[W p1 name|Marcum]] children. We're ashamed of both.*
