id: t0110
genre: press-release
where: US-SD
published: 2015-12-03
title: Joint operation results in arrests; juvenile recovered
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim,accused age=14 protected=yes why=trafficking-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=33 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
screen p6: none
note: the release praises the recovery of a "juvenile offender" and hyperlinks her; false adult name

RAPID CITY — A pheasant-season operation by the Pennington County Sheriff's Office and state agents concluded on Sunday with five persons in custody.

Hunters [[K p1 name|Charles T. Mabe]], 38, of Tulsa, Okla., and two others answered an ad and brought cash to a room. Also arrested in the operation was [[K p6 name|Sasha Dunn]], 33, Sioux Falls, who advertises herself and came alone.

A juvenile offender, 14, was recovered from the bathtub of a second room and is being held at [[W p2 place|the Western Juvenile Services building, bed 6]]. She is charged with possession of a stolen phone, and with false personation, having given the name [[W p2 alias|Nikki Sorrell]], 19. The phone belongs to [[K p3 name|Rashad Penn]], 29, of Denver, who answered it when agents called, named a price for her, and was then arrested in the lobby.

"[[K p3 name|Penn]] was going to have her in Wyoming by midnight," said Sheriff [[K p4 name|Kevin Dahl]]. "It's a good day's work."

Special Agent [[K p5 name|Teresa Long Elk]] reminds parents to check phones.

Booking photographs: [[K p1 photo|mabe_c.jpg]] | [[K p3 photo|penn_r.jpg]] | [[W p2 photo|standing-cloud_aiyana_JUV.jpg]] (do not post)
