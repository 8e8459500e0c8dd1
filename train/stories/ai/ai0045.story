id: ai0045
genre: news
where: US-MO
published: 2015-08-20
title: Camp counselor's arrest shakes lake town; 'we taught them to swim'
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: camp where the victim attended: D or W by the text (said to attend: W); cabin name, swim ribbon, her rare diabetes pump; bunk roster left on a wall; a dog named like the girl

VERSAILLES, Mo. — Every summer since 1961 somebody has painted the names of the campers on the wall of the mess hall, cabin by cabin. This week somebody painted over one, and everybody who came to look could tell where.

[[K p2 name|Preston Michael Dahlgren]], 19, a counselor at [[W p1 place|Camp Tall Cedar]], was charged on Monday with child molestation in the first degree. Morgan County Sheriff [[K p4 name|Ike Bledsoe]] said that the child is 11 and was a camper there.

[[K p2 name|Dahlgren]], a sophomore at a college in Kirksville, taught canoeing. He's held at the county jail on $100,000, number [[K p2 id|MC-15-0662]]. His parents' address, [[K p2 address|48 Sycamore Drive, Sedalia]], was given in court.

A bunkmate, 12, had the top bed by the window. According to the probable cause statement she saw [[K p2 name|Dahlgren]] come in with a flashlight "to check the pump," and she began to sing as loud as she could. She sang "The Cat Came Back." "By the third verse," [[K p4 name|Bledsoe]] said, "that whole cabin was singing. I have nine grandkids. I've never been so proud of kids I didn't know."

The pump is an insulin pump. There was, a cook said, [[W p1 other|one child in camp who wore one]].

[[K p6 name|Mavis Trumbo]], 77, has run the canteen for forty years. "We taught them to swim," [[K p6 name|Trumbo]] said. "We taught them to yell if they were going under. And [[W p3 name|Posy]] yelled." She looked at her hands. "I hope that I'm allowed to say [[W p3 name|Posy]]."

On the wall by the ice machine, the duty chart for [[W p1 other|Chickadee cabin]] had not been taken down on Wednesday. Sweep: [[W p3 name|Posy Hollister]]. Flag: [[W p1 name|Laurel Ann T.]] Trash: counselors. Under "Ribbons" there's one for the mile swim and it's hers: "[[W p1 name|L. Tidwell]], 58:12, a record."

The mother had come for the trunk. [[W p7 name|Sue Tidwell]] would talk only about the record. "She did that with the pump in a baggie," she said. "Fifty-eight twelve. She'd like it if you'd put that, and so I've told [[W p1 name|Laurel]] that I'd ask."

Prosecutor [[K p5 name|Dwight Mansour]] said that a second family from an earlier session had called. [[K p5 name|Mansour]] asked that anyone else telephone 573-555-0102.

The session was to have ended Saturday with a water show. The camp has sent all ninety home. Late in the day there was no one on the dock but the caretaker's dog, who's called Laurel too, for the shrub, and who came when nobody had called her.

The color guard from the girl's troop, [[W p1 other|No. 4417 of Eldon]], plans to finish the show in the town pool. The sign-up, on the library's page, is headed "For [[W p1 name|Laurel T.]]"

— [[K p8 name|Gwen Applegarth]], Leader-Statesman
