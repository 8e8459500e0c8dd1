id: ar0013
genre: press-release
where: US-OH
published: 2020-02-27
title: Attorney General: Nine arrested in 'Operation Salt Road'; four women referred to services
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim,accused age=26 protected=yes why=trafficking-victim
person p8: role=expert age=- protected=no why=consented
screen p1: sex-trafficking-adult misidentified=yes
screen p7: sex-trafficking-adult misidentified=yes
note: women are 'referred to services' and yet on the arrest list with case numbers and streets; drug debts; expert says she is a survivor

FINDLAY, Ohio — A three-day operation along Interstate 75 led to nine arrests, Ohio Attorney General's spokesman [[K p5 name|Neil Abernethy]] said Thursday.

The operation was led by the Northwest Ohio task force under Cmdr. [[K p6 name|Loretta Szymanski]]. "This office goes after buyers and the people who profit," [[K p6 name|Szymanski]] said. "The women are not the target. They're offered a bed, a doctor and a ride."

Charged with trafficking in persons, a first-degree felony, is [[K p2 name|Quentin Ashby]], 43, of [[K p2 address|1518 Lima Avenue]], who goes by "[[K p2 alias|Q-Ball]]." According to the complaint, [[K p2 name|Ashby]] gave two women heroin until they were sick without it, set a price for each dose, and held it back until they had brought him $200. When one hid a twenty in her shoe he pushed her down a flight of stairs.

Charged with promoting prostitution is [[K p3 name|Stacy Lynn Overmyer]], 38, clerk of the [[W p1 address|Buckeye Rest Inn]], where the two were lodged. [[K p3 name|Overmyer]] is said to have kept a tally on the back of the housekeeping sheet.

Among the four men arrested for soliciting was [[K p4 name|Leland Crisp]], 55, a township trustee, of [[K p4 address|7 Orchard Hill]]. [[K p4 name|Crisp]] arrived with exact change.

Two of the women seen in the operation were "referred to services." Both had also to be charged, [[K p5 name|Abernethy]] explained, "so that a court can order them to go."

FULL LIST OF ARRESTS (cont.)
6. [[W p1 name|Rachel Ann Haddad]], 31, [[W p1 address|S. Main St., upstairs of the shoe repair]]. Soliciting; loitering. [[W p1 id|20 CRB 00418]].
7. [[W p7 name|Destiny Wagoner]], 26, no address. Soliciting; possession of instruments. [[W p7 id|20 CRB 00419]].
8. [[K p4 name|Leland Crisp]], 55. Soliciting. [[K p4 id|20 CRB 00420]].
9. [[K p2 name|Quentin Ashby]], 43. See above. [[K p2 id|20 CRA 00077]].

The commander praised a new volunteer with the task force, [[K p8 name|Tonya Kilbride]]. "I was bought and sold on that same exit for six years, I say so from any stage that'll have me, and I've been clean since 2011," [[K p8 name|Kilbride]] said at the press conference. "[[W p1 name|Rachel]] came out of that room with a suitcase and [[W p1 body|a walking boot]] and the first thing that she asked was is [[W p7 name|Dez]] okay. That's who these women are. So I'd ask, respectfully, why they've got case numbers."

[[K p6 name|Szymanski]] said she would take the question back.

[[W p1 name|Haddad]], a former aide at [[W p1 employer|Maple Terrace nursing home]], is now in [[W p1 place|a recovery house in Bowling Green]]. [[W p7 name|Wagoner]] left the hospital on Wednesday and has not been found; officers who see her should call the post at 419-555-0140. She has [[W p7 body|"Ashby" tattooed on her collarbone]].

Media: high-resolution images under salt-road.example/press. Please do not use [[W p7 photo|IMG_wagoner_er.jpg]], which was put there in error.
