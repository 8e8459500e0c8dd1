id: l-0059
genre: social
where: US-DE
published: 2020-08-05
title: Neighborhood group: "Rehoboth/Lewes Watch" — pinned
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=accused,relative age=- protected=decide why=adult-accused
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: neighbourhood page; 14-year-old written of as a fast girl who ruins a good man; mother sells her; address and beach job leak; the mother's name is for the editor

[[K p3 name|Marybeth Sharpless]] (admin): Please read to the end before reacting. A lot of you know [[K p2 name|Brent Culp]], 33, he is Beach Patrol and taught half our kids to swim. He was arrested Monday. I've talked to his wife. This girl is FOURTEEN GOING ON THIRTY. She sat on his lifeguard stand in a bathing suit all of July. He gave her MOTHER money, not her, for babysitting as he understood it, $100 a time. Now he's in Georgetown w/o bail and the girl has been charged too, finally (theft of his phone, and "juvenile prostitution," it's on the paper my cousin saw).

[[K p4 name|Gus Trivits]]: what does the mother say

[[K p3 name|Marybeth Sharpless]]: Mother is [[D p5 name|Dawn Krajewski]], arrested same day, look her up. Says the kid wanted to.

[[K p6 name|Ola Bamidele]]: So a man paid a mother for a fourteen year old. Did I read to the end? I read to the end.

[[K p4 name|Gus Trivits]]: is this the one that was [[W p1 employer|scooping at Udder Delight]]?

[[K p3 name|Marybeth Sharpless]]: Yes [[W p1 name|Kenzie]]. Lives in [[W p1 address|Sea Air park, lot F-20]], blue tarp. Insta is [[W p1 alias|@kenz.in.the.sand]] if you want to see what I'm talking about before it's gone. I screenshotted: [[W p1 photo|kenzie_k_july4.jpg]]

[[K p6 name|Ola Bamidele]]: I've reported this post. And you.
