id: aa0059
genre: roster
where: US-FL
published: 2016-02-13
title: Seminary County Sheriff — Morning Report to Press, Saturday, with CAD excerpts
person p1: role=victim,accused age=28 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=accused age=60 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=44 protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: radio log + booking; the name is spoken on the air, spelled; male victim; massage/escort male; phone in CAD

CAD #  [[W p1 id|160212-0377]]
22:14:08  COMPL, night clerk [[K p7 name|Deepa Solanki]], 44, advs male in lobby bleeding fm lip, wants to use phone
22:19:50  412 on scene
22:21:13  412: male 28, ID is paper copy only, name of [[W p1 other|Foxtrot-Adam-Robert-Ida-Stewart]] last, [[W p1 name|Marlon Faris]]
22:24:40  412: run him. NEG. Run by DOB [[W p1 birthdate|10 17 87]]
22:25:02  DISP: wants out of Orange, FTA on 796.07, prostitution. Confirmed.
22:25:30  412: 10-4, one in custody. Advs he "only goes up to the rooms because two guys send him, keep the money, and have his inhaler and his son's number." Wants to make a stmt re same. Stand by.
22:41:17  408: got the two guys. Black Charger. Cash in console in envelopes w/ room nos.
22:58:00  412: en rt jail w/ [[W p1 name|Faris]]. Can somebody find out abt an inhaler

BOOKED SINCE MIDNIGHT FRI
[[K p4 name|Bettendorf, Carl Edward]]   60   trespass after warning, Wawa   16-[[K p4 id|0041102]]   $250
[[K p2 name|Pineda, Osvaldo]]   39   human traff. 787.06, deriving support 796.05   16-[[K p2 id|0041110]]   none
[[K p3 name|Ruck, Travis B.]]   21   same, also batt.   16-[[K p3 id|0041111]]   none
[[W p1 name|Faris, Marlon D.]]   28   FTA Orange Co.   16-[[W p1 id|0041114]]   $1,000

Remark of jail nurse [[K p5 name|Lorna Chu]]: Pt is 5'10, 131. Pt was a line cook at [[W p1 employer|the Polynesian breakfast buffet]] until the men came to his aunt's. Inhaler located: it was in the Charger.

Questions to PIO [[K p6 name|Dale Strickland]], 407-555-0119. Please do not run the bookings list until I have talked to the State Attorney about the last line.
