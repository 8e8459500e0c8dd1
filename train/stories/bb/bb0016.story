id: bb0016
genre: email
where: US-NE
published: 2022-12-05
title: Fwd: night sanitation crew — HR, please read before the 2 pm call
person p1: role=victim,accused age=14 protected=yes why=trafficking-victim
person p2: role=victim age=13 protected=yes why=minor-victim
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=deceased age=17 protected=decide why=deceased
screen p1: labor-trafficking misidentified=yes
screen p2: none
note: internal e-mails of a packing plant; boy of 14 cited for ID fraud, in debt to sponsor; a girl of 13 works with no force told; a deceased boy; plant manager only suspected by the nurse

From: [[K p7 name|Sister Perpetua Mbeki-Lund]], school nurse
To: [[K p5 name|Trudy Amsberry]], Human Resources, [[D p1 employer|Platte Prime]]
Sun, Dec 4, 2022, 9:50 PM

Dear [[K p5 name|Trudy]],
I'm not supposed to write to you. In my clinic on Friday was an eighth grader with chemical burns on both knees. He's fourteen. He says he got them hosing down the head splitter on your kill floor, 11 to 7, and then he comes to first period. He's [[W p1 name|Elmer]] on my roll, [[W p1 school|Centennial Middle]], and "[[W p1 alias|Juan Solis]], 24" on your badge.

The man he lives with, [[K p3 name|Fausto Barillas]], 43, signed for him at the shelter in Texas. [[K p3 name|Barillas]] takes the check. There's a debt of $9,500 and a father back home who'll lose his plot if it isn't met, and when [[W p1 name|Elmer]] slept through a shift his shoes were locked up for a week. In my country we had a word for that.
[[K p7 name|Sr. P.]]

----
From: [[K p5 name|Trudy Amsberry]]
To: [[K p8 name|Glenn Wiese]], counsel
Mon, Dec 5, 7:58 AM

[[K p8 name|Glenn]], see below. It gets worse. Badge [[W p1 id|7714]] ([[W p1 id|Solis/7714]]) is who our guard caught on Thanksgiving with somebody else's Social. [[K p6 name|Officer Brent Tvrdy]] wrote him a ticket for criminal impersonation. Ticket has the true name: [[W p1 name|Elmer Aguilón Pérez]], DOB [[W p1 birthdate|8-7-08]], [[W p1 address|lower unit, 914 E. Koenig]]. So the police had a 14-year-old in their hands and fined him.

Also a girl. [[W p2 name|Yessi Domingo]]. She's 13 and on the knife wash Saturdays with her aunt. As far as I can tell she's paid and she goes home; still a child among knives. Locker [[W p2 other|#88 with the BTS stickers]], [[W p2 phone|308-555-0139]] for the aunt, and she's in [[W p2 school|Sister's seventh-grade choir]].

----
From: [[K p8 name|Glenn Wiese]]
To: [[K p5 name|Trudy Amsberry]]
8:20 AM

Don't put names in e-mail. Who knew? The nurse hints at the plant manager, [[D p4 name|Monte Schaffert]].

----
From: [[K p5 name|Trudy Amsberry]]
8:31 AM

She more than hints. She phoned me: "Mr. [[D p4 name|Schaffert]] walked by them each morning and counted." I've no document. Nobody has accused [[D p4 name|Monte]] but her.

And you can't have forgotten [[D p9 name|Denilson Ramos]]. Seventeen, the auger, March. We sent a ham. [[D p9 name|Denilson]]'s badge said 26. [[D p9 photo|ramos_badge_0319.jpg]]

----
From: [[K p8 name|Glenn Wiese]]
8:40 AM

[[K p6 name|Tvrdy]] will void the ticket if the county attorney signs. [[K p3 name|Barillas]] is being arrested at noon, at the [[K p3 employer|tire shop]]. Labor Department wants the roster at two. Redact [[W p1 id|7714]] and the [[W p2 name|Domingo]] child. Leave in [[K p3 phone|308-555-0177]], that's [[K p3 name|Fausto]]'s cell.

Rename attachment. "[[W p1 name|elmer_perez_knees.jpg]]"!! [[K p8 name|GW]]
