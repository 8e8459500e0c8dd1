id: ay0033
genre: news
where: US-CO
published: 2017-12-20
title: Three Pueblo officers, one clerk and a barber honored after market holdup
person p1: role=witness age=9 protected=yes why=minor-witness
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=57 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=23 protected=no why=adult-accused
person p9: role=author age=- protected=no why=author
note: child witness of an armed robbery among adults honoured; unnamed "9-year-old" leaked by a medal, a school and grandfather; everyone else stays

By [[K p9 name|Consuelo Baca-Reyes]]

PUEBLO -- The clerk gave them the register. The barber gave them a chase. It was somebody in third grade who gave them the license plate.

[[K p3 name|Mario Colangelo]], 57, was behind the counter at [[K p3 employer|Bessemer Market]] at 4:15 on the afternoon of Nov. 9 when a man came in with a shotgun under a poncho. [[K p3 name|Colangelo]] handed over $612 and a tray of lottery tickets. "I said take the biscochitos too. He took them," he told the crowd at City Hall on Tuesday, where Chief [[K p4 name|Lenora Pruett]] presented him with a citizen's citation.

[[K p6 name|Ozzie Trammell]], who had a customer half shaved across the street at [[K p6 employer|Ozzie's Fades]], ran after the getaway car for two blocks in an apron. [[K p6 name|Trammell]] lost it at the mill gate and was given a plaque and a pair of running shoes.

Arrested that night were [[K p2 name|Dale Everett Munk]], 40, and his driver, [[K p8 name|Shelby Ruiz]], 23. [[K p2 name|Munk]] is charged with aggravated robbery, case [[K p2 id|17CR1551]]; [[K p8 name|Ruiz]] with complicity. They were found at a motel by Cpl. [[K p5 name|Fidel Maestas]] and two others because of six characters, written in crayon.

The witness, a 9-year-old, had been in the candy aisle and lay down on the floor, as they teach them in school. From there one sees a good deal of the parking lot. The child's name is being kept out of this, [[K p4 name|Pruett]] said, since there'll be a trial and since [[K p8 name|Ruiz]] has cousins on the block. A medal would be given in private.

It had, all the same, been engraved. It stood with the others on the table by the coffee, "To [[W p1 name|Nico Valdez]], for seeing," and was admired by everyone who took sugar. [[K p3 name|Colangelo]], when he came to the microphone, thanked "little [[W p1 name|Nico]], he's over at [[W p1 school|Minnequa Elementary]], he [[W p1 body|has the one blue eye and one brown]], you all know him." And in the front row an old man stood up and took off his hat. "That's my grandson," [[W p7 name|Eusebio Valdez]] said.

Cpl. [[K p5 name|Maestas]] tried. He told them they hadn't heard that. He'd asked the family himself to let the boy walk home some other way than by [[W p1 place|the footbridge at Evans and Mesa]], where he has always stopped to spit on trains.

The evidence envelope, which was passed about at the reception, says "crayon note, [[W p1 name|N. Valdez]], gray." It's spelled well.

[[K p6 name|Ozzie Trammell]] has offered free haircuts for life. He did not say to whom. Preliminary hearing for [[K p2 name|Munk]] is Jan. 8.
