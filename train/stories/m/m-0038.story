id: m-0038
genre: news
where: US-AL
published: 2018-05-13
title: [[W p1 other|The tuba]] case, [[W p4 vehicle|the Taurus]] and the trap: how a mother found her daughter on Highway 78
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=witness age=12 protected=yes why=minor-witness
screen: sex-trafficking-minor
note: long Sunday piece in which the newspaper withholds the name, then lets all that surrounds it stand; brother a witness; caption and sidebar

By [[K p7 name|Clay Ledbetter]]

JASPER COUNTY LINE — This paper doesn't name girls who have been sold. So I will call her nothing at all, and tell you about the car.

It's [[W p4 vehicle|a 1999 Ford Taurus, teal, with a wired-on bumper and a tag from the Curry VFD]]. Everybody between here and Sumiton has waved at it. For eight days in March it was parked by turns outside eleven motels, and in it, with a thermos and a box of flyers, sat a mother who'd been told by a desk sergeant that fifteen-year-olds come home when they're hungry.

"I cleaned rooms for nineteen years," she said. "I know what a stack of towels outside a door means."

On the ninth morning, at the Cotton Row Inn, she counted fourteen towels. She phoned Investigator [[K p5 name|LaShondra Pickens]], who was off shift and came in her slippers.

Inside were [[K p2 name|Rodney Earl Cobb]], 29, of [[K p2 address|447 Slag Heap Road, Dora]], and [[K p3 name|Brandi Nicole Sides]], 25, his girlfriend. Both are charged with first-degree human trafficking. [[K p3 name|Sides]] had met the girl at a band competition, where she sold funnel cakes. She is accused of having bought her a dress, of posting her under [[W p1 alias|"Bama Belle"]] at [[W p1 phone|(205) 555-0182]], and of keeping the money in a snare drum. [[K p2 name|Cobb]]'s truck, [[K p2 vehicle|a jacked-up Sierra, 64C 0R17]], is in the county lot.

The girl had left home with one thing too large to hide, [[W p1 other|a school sousaphone]]. She's [[W p1 other|the only girl in the low brass at Mill Fork High]]. [[K p3 name|Sides]] pawned it on the second day for $90, and it's by the pawn slip that the state can prove the date. It's made out to "[[W p1 name|Tuesday Hallmark]]", with an address on [[W p1 address|Pea Ridge Loop]] and a thumbprint.

District Attorney [[K p6 name|Bill April]] said that he will try the two together in the fall. "I've got a receipt," he said. "You know how rare that is?"

Her brother, who's 12, saw her get into the Sierra by [[W p9 other|the Dollar General where the bus lets him off]], and wrote the tag on his hand. Nobody asked him for three days.

The pawnbroker, [[K p8 name|Wes Tidmore]], has given back the horn.

(Photo: [[W p4 name|Darla Hallmark]] with [[W p9 name|Levi]] on the hood of [[W p4 vehicle|the Taurus]]. Staff. [[W p4 photo|hallmark_taurus_02.JPG]])
