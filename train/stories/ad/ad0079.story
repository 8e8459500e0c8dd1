id: ad0079
genre: social
where: AU-WA
published: 2009-07-08
title: Lost & found, Nannup noticeboard (online)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: lost dog, found passport; nothing to protect

LOST: kelpie x something tall. "Kevin". Works cattle, scared of the toaster. Gone since the thunder. [[K p1 name|Marg Dunstan]], Balingup Rd, [[K p1 phone|08 5550 1190]]

FOUND: German passport, on the cricket pitch. Name of [[K p2 name|Wiebke Harms]]. Held at the servo till claimed. Nobody's kept it on purpose love, just ask for Shirl.

RE LOST KELPIE: something tall went through our washing tues. Took a sheet

RE RE: That's him, he likes a sheet

RE PASSPORT: Hello I am [[K p2 name|Wiebke]]! I was playing as umpire. I come today. Thank you. Also there is a dog in my tent.

RE RE RE KELPIE: [[K p1 name|Marg]], Shire ranger [[K p3 name|Bluey Farrant]] here. See above

RE PASSPORT: He is having a sheet.

FOUND: Kevin. All well. [[K p2 name|Wiebke]] staying for a roast. [[K p1 name|M.D.]]
