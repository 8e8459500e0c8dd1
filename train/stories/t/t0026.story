id: t0026
genre: press-release
where: US-IL
published: 2016-04-22
title: Operation Spring Cleaning yields 17 arrests
person p1: role=accused age=58 protected=no why=adult-accused
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=27 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=45 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
screen p2: none
screen p3: unclear
note: one arrestee with weak signs (no ID of her own, a man answering for her); others plain

PEORIA — The Peoria County Sheriff's Office announces the results of a two-night enforcement action against street and internet prostitution.

Fourteen men were ticketed for solicitation under county ordinance, among them [[K p1 name|Gerald R. Nauman]], 58, of Morton, and [[K p5 name|Luis A. Barrera]], 45, of Pekin. Their vehicles were towed at $500 each.

Three women were charged with prostitution. [[K p2 name|Keisha L. Dandridge]], 30, of Peoria, was interviewed by the victim specialist, stated that she worked alone, set her own times and had never given money to anyone, and was released with a court date. A second woman is wanted in Iowa and was turned over to that state.

The third, [[D p3 name|Thuy "Tina" Pham]], 27, no fixed address, had no identification; a man in a gray SUV circled the lot twice and called her phone eleven times. She declined to say who he was and declined services. She was released to a bus ticket.

"If there is more to it, we want to hear," said [[K p6 name|Angela Moss]], the specialist. Sheriff [[K p4 name|Dirk Vandersloot]] thanked the Illinois State Police.

