id: u0085
genre: news
where: GB-ENG
published: 2004-07-29
title: Girl, 13, 'passed round like a taxi number', jury told
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: group exploitation; gifts as commercial? explicit money; nickname; school; birth certificate error

Three men and a phone, and in the phone a number saved as "Pizza".

It was hers. At 13 the girl was rung by [[K p2 name|Imtiaz Dar]], 27, at night, and told which corner to stand on. His friends [[K p3 name|Lee Maddox]], 24, and [[K p4 name|Zahid Mir]], 31, came with vodka, or with trainers, or with a tenner, which [[K p2 name|Dar]] had off her in the car. Social services had her down as "making lifestyle choices". So a Leeds jury learned from [[K p5 name|Georgina Falk]], for the Crown.

The girl had a caution. It was for being drunk in [[K p2 name|Dar]]'s car.

The judge has ordered nothing be printed that might identify her. What then is one to do with [[K p2 name|Dar]]'s barrister, who asked her about the song on her ringtone, her [[W p1 body|plaster cast with all the signatures]], and whether it wasn't true that they called her [[W p1 alias|'Limpet']] at [[W p1 school|Royds Moor High]]?

Her sister [[W p7 name|Kirsty]], who is sixteen, sat beside her in the video room. "You're doing fab, [[W p1 name|Nat]]," the microphone caught.

Judge [[K p6 name|Clifford Amos]] told the jury that it hadn't.
