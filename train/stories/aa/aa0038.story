id: aa0038
genre: social
where: US-TN
published: 2020-07-27
title: MUGSHOT MONDAYS – comments on
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=35 protected=no why=adult-accused
person p4: role=victim,accused age=17 protected=yes why=trafficking-victim
person p5: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p4: sex-trafficking-minor misidentified=yes
note: mugshot page with outing comments; one 17 booked with adults

#14 [[K p3 name|Dustin Cagle]], 35, DUI 55-10-401
#15 [[W p1 name|Madison Tate Ferrell]], 18, prostitution near church (yes thats a law) bkg [[W p1 id|2007-3318]]
#16 minor female, no photo
#17 [[K p2 name|Kendrick Rawlins]], 29, 39-13-309, bond 250k

COMMENTS
[[K p5 name|Shayla D.]] — #15 is [[W p1 name|Maddie]] from [[W p1 employer|Cook Out on Gallatin]]. He took her car keys, her check, her everything. Choked her in the parking lot when she said no more. why is SHE up here
VolFan77 — should of said no
[[K p5 name|Shayla D.]] — she DID
Momof3 — the minor is [[W p4 name|Brooklynn Ashe]], she was at [[W p4 school|Station Camp]]. 17. same dude took $ for her at the Red Roof & they still cuffed her
Admin — taking 15 down. link still works tho: [[W p1 url|mugmondays.example/f/ferrell-madison-15]]
