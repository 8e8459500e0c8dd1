id: g-0068
genre: press-release
where: US-OR
published: 2017-08-17
title: PPB: Runaway, 15, and adult male located following disturbance at Jantzen Beach hotel
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=28 protected=no why=adult-accused
person p5: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: a boy; the bureau lodges him for trespass and theft of $60 that was the price; app handle, hair, skateboard; buyer and seller both adults

Officers from North Precinct were called on Wednesday at 1:12 a.m. to a report of a theft by a male guest. They arrested a 15-year-old runaway for Theft III and Criminal Trespass.

The complainant, [[K p2 name|Gary Lynn Westphal]], 47, of Vancouver, Wash., told officers a boy he knew as "[[W p1 alias|skater.koa]]" took $60 off the television and refused to stay. Asked what the sixty dollars was for, [[K p2 name|Westphal]] said he would like to withdraw the report.

The juvenile was found by the ice machine with [[W p1 other|a longboard with a hand-painted octopus]]. He's described as Pacific Islander, 5'6", [[W p1 body|bleached hair, gap where a lower tooth was knocked out in June]]. He gave his name as [[W p1 alias|Keanu Smith]]. A records check on a paper wristband from [[W p1 place|Harbor Light youth lodge]] came back to [[W p1 name|Koa Tuilagi]], missing from Gresham since May.

He told officers the money was owed to "[[K p4 alias|Dre]]," who rents the room, posts him, and keeps the first two of every three. "I was only gonna get a sandwich," he said.

[[K p4 name|Andre Wilkes Fontaine]], 28, was arrested in the lobby: compelling prostitution. [[K p2 name|Westphal]] was arrested in the elevator: purchasing sex with a minor.

A second juvenile's backpack was in the closet. Nobody in the room would say whose. It held a library book eleven weeks overdue, socks, and a phone charger; detectives ask that anyone who's waiting for a teenager to come home with *Hatchet* call the number below.

Night clerk [[K p5 name|Thi Mai Dinh]] gave the boy a sandwich.

JUVENILE LODGED: [[W p1 place|Bybee Slough Juvenile Home]], no. [[W p1 id|17-40922]]
Questions: Sgt. [[K p3 name|Pete Szymanski]], 503-555-0177

EDITED 8/17 3 PM: The Bureau has been asked to add that the juvenile is being treated as a victim. The theft charge is under review.
