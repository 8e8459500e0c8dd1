id: an0007
genre: blotter
where: GH
published: 2011-10-04
title: FROM THE POLICE DIARY — Tema and Ashaiman, week to Sunday
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=victim age=6 protected=yes why=minor-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=34 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p6: none
note: weekly diary; girl fined for soliciting though sold by a landlady; found child; ordinary items with numbers that stay

Compiled by the news desk from the charge office book. Chief Inspector [[K p5 name|Kwabena Sakyi]] may be reached at the Community 1 station, [[K p5 phone|030 555 0123]].

MONDAY. [[K p3 name|Yaw Darko]], 26, mason's labourer, of [[K p3 address|Lebanon Zone 2]], was put before court for stealing a Honda generator from the compound of [[K p4 name|Mrs Comfort Tettey]]. The machine was found in a bush, running. [[K p4 name|Tettey]] said that she'd followed the noise. Docket [[K p3 id|TM/CR/1183/11]]. Remanded.

TUESDAY. Nine women and girls were rounded up at midnight around the lorry park for soliciting. Eight were cautioned and let go. The ninth, entered as [[W p1 name|Akosua Serwaa Boadi]], "17", was fined GH¢60, or a month.

WEDNESDAY. A boy about 6, in a blue school shirt, was discovered sleeping in the Ashaiman market. He gave his name as [[W p6 name|Nii]] and said that his father had beaten him with a fan belt and that he wouldn't go back. Later claimed by an aunt, [[W p6 relative|Naa Dedei Lamptey]], of [[W p6 address|House No. 41, Jericho]]. The welfare officer is looking into it. The father has travelled.

THURSDAY. [[K p8 name|Alhaji Musah Iddrisu]], 34, driver of a tipper, number [[K p8 vehicle|GT 4471 Z]], knocked down the sign of the Methodist school, and, reversing to see what he'd hit, the wall of the Methodist school. No one hurt. [[K p8 name|Iddrisu]] has offered to rebuild both.

FRIDAY. Correction to Tuesday. A food seller, [[K p7 name|Esi Quansah]], came to the charge office to say that the girl who was fined isn't 17 but 15, and that she is no street woman of her own choosing. [[K p7 name|Quansah]] told [[K p5 name|Sakyi]] that a landlady, known as [[K p2 alias|Auntie Joyce]] ([[K p2 name|Joyce Amoah]], of [[K p2 address|Kiosk Estate]]), gives the child out to drivers at GH¢10 and keeps the money against "rent" for a corner of [[W p1 address|the second kiosk after the blue mosque]]. [[K p2 name|Amoah]] was picked up the same evening and is assisting. The fine will be looked at.

SATURDAY. Quiet. One goat, unclaimed, brown, left horn short.

SUNDAY. A visitor from [[W p1 address|Assin Praso]] arrived asking for her daughter, "[[W p1 name|Akos]], with [[W p1 body|the burn on the neck like a leaf]]". She carried a class photograph from [[W p1 school|the Roman Catholic JHS]] there. She was sent on to the Domestic Violence and Victim Support Unit, where the girl has been since Friday. In the book, the entry of Tuesday has been ruled through, and over it, in red: [[W p1 name|BOADI]] — NOT TO BE CHARGED. Entry no. [[W p1 id|TM/CO/2207/11]].

The Chief Inspector reminds readers that children under 16 can't be booked under the by-law, whatever they say their age is.
