id: w0045
genre: news
where: US-NY
published: 2019-03-06
title: Buffalo 16-year-old's gun case moved to Family Court over D.A.'s objection
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=23 protected=no why=adult-accused
note: raise the age: removed to family court; the adult codefendant stays; plate, tattoo, sneaker post

BUFFALO — Two men and a boy were in the car. On Tuesday the law, which likes its nouns, decided which was which.

[[K p5 name|Deshaun Triplett]], 23, of [[K p5 address|409 Moselle Street]], was held on a felony complaint for the pistol under the driver's seat of [[K p5 vehicle|his Malibu, HXR-2261]]. The third, a passenger, was let go. And County Court Judge [[K p2 name|Adele Wisniewski]], in the youth part, sent the case of the 16-year-old in the back down the hall to Family Court, where it will be sealed as a juvenile matter.

"He's got a name in the streets," objected Assistant District Attorney [[K p3 name|Rory Kilbride]]. "It's on his neck." The tattoo says [[W p1 body|716 Money in a scroll]]. The prosecutor also held up a shoebox with the boy's page, [[W p1 alias|@kash.nephew.716]], and the line "bday march three turn me up" ([[W p1 birthdate|he was born on it, in '03]]).

Defense lawyer [[K p4 name|Zawadi Grimes]] said that her client is a [[W p1 school|sophomore in the culinary program at Fillmore Tech]] who once [[W p1 other|made the mayor an omelet]]. "[[W p1 name|Kashawn]] was asleep when they were stopped."

The papers were [[W p1 id|AO-70019-19]]. Now they're nothing you can see, at [[K p2 address|One Niagara Plaza]].
