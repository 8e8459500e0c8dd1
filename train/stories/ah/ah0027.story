id: ah0027
genre: press-release
where: US-AL
published: 2018-12-12
title: Attorney General announces plea in Gulf Shores cleaning-crew case
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=convicted age=49 protected=no why=adult-convicted
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
screen p7: none
note: J-1 style students from Romania and Jamaica cleaning condos; one of them was jailed for stealing her own passport back; victims' statement signed; surnames with accents lost

MONTGOMERY — Attorney General [[K p5 name|Stewart Landreth]] announced today that [[K p3 name|Pamela Gwen Satterwhite]], 49, owner of [[D p1 employer|Gulfbreeze Turnover Services]], has pleaded guilty in Baldwin County to two counts of human trafficking in the first degree.

Between April and October of 2017, [[K p3 name|Satterwhite]] and her manager, [[K p4 name|Dragos Ilie]], 44, brought in fourteen seasonal workers with a promise of forty hours in a hotel laundry. They were set to clean beach rentals from five in the morning to midnight instead. Their return tickets were torn up before them. [[K p4 name|Ilie]], who is awaiting trial, told them that "Alabama police work for the company."

One who believed it was a Romanian student, 22. She fell from a balcony ladder in July and was given a bag of ice and the next unit. "When I met [[W p1 name|Ioana]] she could not lift a fork," said Assistant Attorney General [[K p6 name|Tavares Whitlock]], who tried to keep her name out of the record and begs the reader to forget it.

A second, a Jamaican teacher, 35, took her own passport from a locked drawer and was arrested on [[K p3 name|Satterwhite]]'s complaint. She served four days for theft in Bay Minette ([[W p2 id|BCSO 17-05512]]). That arrest has been expunged. "They fingerprinted Miss [[W p2 name|Campbell-Reid]] for stealing from herself," [[K p6 name|Whitlock]] said.

The two had shared [[W p1 address|a storage room under Building D of Sand Dollar Villas]], with eight mattresses.

[[K p7 name|Anca Petrescu]], who in 2012 was herself held on a Florida cleaning crew and now, as she puts it, "signs my name to it," trained the deputies who went in. "Ask who has your passport. Ask it first," [[K p7 name|Petrescu]] said.

[[K p3 name|Satterwhite]], of [[K p3 address|77 Cotton Bayou Court, Orange Beach]], will be sentenced on February 20 in [[K p3 id|CC-2018-1190]] before Judge [[K p8 name|Carmichael Dunn]]. She faces ten years to life. [[K p8 name|Dunn]] has allowed her to spend Christmas at home with a monitor. Restitution of $311,870 has been set aside.

The Attorney General thanks Homeland Security, the Baldwin sheriff, and the pastor who let the women do their wash.

# # #

STATEMENT OF THE VICTIMS, read into the record: "We came to see America, and we saw the inside of four hundred bathtubs. Sir, we aren't angry at the bathtubs." — [[W p1 name|I. Munteanu]] & [[W p2 name|Shernette C.-R.]]

Video of the plea: see oag.example/media, "[[K p3 other|satterwhite_plea.mp4]]." Do not use "[[W p1 url|munteanu_statement_uncut.mp4]]," posted in error; in it Ms. [[W p1 name|Munteanu]]'s face and [[W p1 body|elbow brace]] can be seen. She's since returned to [[W p1 school|Babeș-Bolyai, second-year chemistry]]; [[W p2 name|Shernette]] stays on at [[W p2 employer|the Foley Montessori]].
