id: z0110
genre: news
where: US-OH
published: 2005-11-10
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=witness age=31 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
note: adults only; he/she in turns, accused and victim; witness and accused share a first name

She says that he cut her off at the light. He says she'd been cutting him off since Harding Street.

In the end it was neither of them who got hurt. [[K p3 name|Theodora Kostas]], 66, was in the crosswalk in Canton with a bundt cake on the night of Nov. 3 when [[K p1 name|Chris Mayhew]], 27, and [[K p2 name|Bianca Polk]], 29, racing, came through it side by side. He missed her on the left and she missed her on the right. The cake is evidence.

"I've never been so angry and so thin," [[K p3 name|Kostas]] told the court.

[[K p4 name|Chris Abruzzo]], 31, filmed it from a bus. She gave her phone to police and would like it back; it's held in a property room until January. "That's not this [[K p4 name|Chris]], that's that [[K p1 name|Chris]]," [[K p5 name|Judge Wilhelmina Tate]] had to tell the stenographer.

[[K p1 name|Mayhew]] pleaded no contest. [[K p2 name|Polk]], through [[K p6 name|Attorney Mohan Das]], wants a jury. A neighbor, [[K p7 name|Bud Kostas]], no relation, has baked another cake.
