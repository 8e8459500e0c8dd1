id: ap0031
genre: email
where: US-NV
published: 2019-05-22
title: RE: RE: housekeeping contractor / tonight's arrests – internal, do not forward
person p1: role=victim,accused age=27 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=decide why=adult-accused
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=author,official age=- protected=no why=author
person p5: role=author,official age=- protected=no why=official
person p6: role=victim age=24 protected=decide why=domestic-violence-victim
person p7: role=victim age=50 protected=no why=adult-victim
person p8: role=accused age=29 protected=decide why=adult-accused
screen p1: labor-trafficking misidentified=yes
screen p2: unclear
note: hotel manager and detective exchange; contractor's worker forced and arrested with false papers W; second arrestee weak signs D; DV waitress D and boyfriend D; robbed guest K

From: [[K p4 name|Patricia Nwachukwu]], General Manager, [[D p1 employer|Silver Spur Inn]], Reno
To: [[K p5 name|Det. Mike Tanaka]]
May 22, 2019, 1:17 AM

Detective,

You asked for everything in one mail, so here's all of it from tonight, in order. Please don't forward.

A. 7:40 PM, the robbery. Guest in 311, [[K p7 name|Mr. Alvin Strand]], 50, of Boise, relieved of his winnings ($2,040) in the elevator by a man in a Raiders cap. You've got the tape. [[K p7 name|Strand]] is fine with us giving his name to whoever; he'd like to be on the news.

B. 9:15 PM, the parking structure. [[D p6 name|Kelsey Arroyo]], one of my cocktail servers, 24, and her boyfriend, [[D p8 name|Dominic Saylor]], 29. He had her by the hair. Security separated them, and your people took him; booking [[D p8 id|WC19-5513]]. [[D p6 name|Kelsey]] does NOT want her mother told. She's on [[D p6 phone|775-555-0162]], nights only.

C. 10:30 PM, the two housekeepers. This is what's keeping me up.

The overnight cleaners aren't ours. They're from a contractor, [[D p1 employer|Diamond Turn Services]], that is, from [[K p3 name|Stefan Moldovan]], 48. He brings them in a van and counts them in and out. Tonight your officers ran everyone's cards over the stolen earrings and arrested two for false ID.

First: [[D p2 name|Irina Coste]], 34. She told me in the break room that it's all fine, he's strict, pays late, and he holds her phone "so we don't waste time." That's all. I don't know what to make of it. Booking [[D p2 id|WC19-5519]].

Second: [[W p1 name|Gulnara Ismailova]], 27. I've known her for four months as [[W p1 alias|"Anna"]], since that's what's on the badge. She told your officer nothing. She told ME, in the linen closet in November, that she'd answered an ad for au pairs, that [[K p3 name|Moldovan]] has her passport and says that she owes eleven thousand for the visa, and that when she stayed in bed with a fever he held her head in the bath. I gave her aspirin. God forgive me, I gave her aspirin, and I put her on the fourth floor. Booking [[W p1 id|WC19-5520]].

They all stay at [[W p1 address|the Desert Rose Motel, rooms 8–10]]. She has [[W p1 body|a strawberry mark over the left side of the jaw]]. The earrings were in the guest's shoe, by the way.

[[K p4 name|P. Nwachukwu]]

—————
From: [[K p5 name|Tanaka, M.]]
1:49 AM

[[K p4 name|Patricia]], thank you. I'm going to the jail right now. Three things. (1) Don't let [[D p1 employer|Diamond Turn]] know that we've talked; if [[K p3 name|Moldovan]] comes for his van, stall. (2) The night auditor has already sent the arrest photos round the staff group as "[[W p1 photo|anna_4th_floor_busted.jpg]]," make him stop. (3) Save the badge.

[[W p1 name|Gulnara]] was a dental student, she says. I just rang the desk. She asked the nurse if [[W p1 name|Ismailova]] could be spelled right this time.

For the press log tomorrow, item A goes out with the name. Item B, the editor at the Gazette can decide. Item C doesn't go.

[[K p5 name|MT]]
