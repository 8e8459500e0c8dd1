id: aa0017
genre: blotter
where: US-VT
published: 2006-10-26
title: The Week in Fender Benders and Other Matters
person p1: role=accused age=19 protected=no why=adult-accused
person p2: role=victim age=82 protected=no why=adult-victim
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: nothing to protect; words that are names

Oct. 18. [[K p1 name|Chase Lavallee]], 19, backed a hay truck into the library book return. He is paying for it by shelving, which librarian [[K p4 name|Prudence Ames]] calls restorative and he calls long.

Oct. 19. [[K p2 name|Winifred Doyle]], 82, lost her passport and reported it stolen by a raccoon. Found in the bread box.

Oct. 21. [[K p3 name|April Rutkowski]], 33, of Barre, cited, possession of marijuana, 18 V.S.A. 4230. She'd asked the trooper for directions and the ashtray answered first. In April she'd had a warning for the same.

Oct. 22. Cows out, Hazen Rd. Cows in.
