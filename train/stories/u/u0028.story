id: u0028
genre: news
where: GB-ENG
published: 2006-02-16
title: Woman stole from shops 'to make his number'
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=4 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult misidentified=yes
note: woman sentenced as thief/soliciting; street name; court list; adults force

Magistrates had seen her eleven times. On the twelfth somebody listened.

[[W p1 name|Michelle Ann Tordoff]], 23, was before Bradford bench for a loaf, a pack of bacon and loitering on Gill Lane. ("[[W p1 name|TORDOFF]], list 3, [[W p1 id|URN 13BD0555014406]].") The prosecutor read the record. The duty solicitor, [[K p3 name|Razia Mahmood]], read something else: a statement, in biro, of what it took for her client to be let in at night.

It was £150. A man she had once thought was her boyfriend kept the number. If she came home with less, he burned her with the car lighter and rang the Social to say she left her boy alone. If she came home with more, the number went up.

"Men paid her, she paid him, and we have been fining her," [[K p3 name|Miss Mahmood]] said.

[[K p5 name|Josie Platt]], of the outreach van, told the bench that on the Lane she was [[W p1 alias|Shell]] or [[W p1 alias|Shelly Two-Coats]], because she wore all she had.

The man, [[K p2 name|Wayne Garside]], 35, was arrested in the corridor, where he was waiting with [[W p6 name|little Kieron]], 4.

District Judge [[K p4 name|Gerald Foxcroft]] gave an absolute discharge. He asked for her to be found a bed for the night that was not in Bradford.
