id: z0058
genre: news
where: US-NH
published: 2004-07-29
title: Landlord pleads guilty; three women, one boy spoke
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=victim age=- protected=yes why=sexual-offence-victim
person p3: role=victim age=17 protected=yes why=sexual-offence-victim
person p4: role=convicted age=66 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: none
screen p2: none
screen p3: none
note: several adult and minor victims of harassment/assault by landlord; statements read; reading order; one surname leaks through 'Mrs.'

NASHUA — Four letters were read in Superior Court on Tuesday before [[K p4 name|Armand Thibault]], 66, was sentenced to eight to fifteen years. He looked at each reader, and then at his shoes.

The first, from a woman who'd been two weeks late in February of 2002, was one sentence long. "You said there's another way to pay and then you locked it."

The second took ten minutes. Its author, a school cook, described how he would come with his own key. He'd raised her rent when she changed the lock. "I'm sixty-one," she read. "I had thought I was past being afraid of that."

The third letter was a boy's. He had been 17; he shoveled for [[K p4 name|Thibault]] and lived with his father on [[W p3 address|the second floor on Ledge Street, above the cobbler]]. His father, [[W p7 name|Normand]], read it, since the son has enlisted. It says that he had told no one because there wasn't a word for it when it was done to a boy.

The fourth was from [[K p4 name|Thibault]]'s wife, and was about his heart.

County Attorney [[K p5 name|Rita Sobczak]] thanked "Mrs. [[W p1 name|Papadakis]] and Mrs. [[W p2 name|Gagnon]], and young [[W p3 name|Marc]]," and then put a hand over her mouth. [[K p6 name|Judge Bernard Toomey]] told the press that he'd heard nothing, and neither had they.
