id: z0020
genre: news
where: US-NV
published: 2023-02-17
title: Eleven arrested in weekend hotel raid
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: hotel raid for drugs among adults, nothing to protect; words of the matter innocent

RENO — They came for the girl's company, the band's company, or just to be in the room, according to the people led out of a Virginia Street hotel on Saturday. Detectives say they came for ketamine.

[[K p1 name|Blaise Montrose]], 36, who manages a touring DJ called "the Girl," had taken the entire ninth floor. He was booked on trafficking in a controlled substance, along with [[K p2 name|Ngozi Ellery]], 40, and [[K p3 name|Paul Tui]], 28. Eight others were cited.

"Appointments were taken on a house phone," said [[K p4 name|Lt. Jordan Pacheco]]. "Guests would ask for extra towels. The towels weren't towels."

The DJ herself, who's 33 and performs as [[K p5 name|Saoirse Vance]], was asleep on seven. "I paid for my own room," she told this newspaper. "I've been paid for exactly one thing this weekend, and that's ninety minutes of music."

[[K p1 name|Montrose]]'s lawyer, [[K p6 name|Beth Kowalczyk]], says he owes some money around town and has been made a villain for it. [[K p3 name|Tui]] posted bail. [[K p2 name|Ellery]] was held on a warrant from Elko over a leased Jaguar.
