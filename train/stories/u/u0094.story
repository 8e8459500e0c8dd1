id: u0094
genre: news
where: AU-VIC
published: 2022-07-28
title: Inquest: hiker turned back to fetch a stranger's hat
person p1: role=deceased age=58 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: nothing; adult inquest

The hat, a green felt one, blew off a woman from Ballarat on the Razorback at about noon.

[[K p1 name|Anselm Dravitzki]], 58, had never met her. He handed her his thermos to hold.

Coroner [[K p2 name|Mei-Lin Corrigan]] found on Thursday that the Traralgon schoolteacher slipped on verglas eleven metres below the track and couldn't have survived. She found also that no sign, rail or ranger would have made any odds against courtesy.

[[K p3 name|Bridget Scully]], the owner of the hat, told the inquest she'd waited with the thermos for two hours. She has since given it to his partner, [[K p4 name|Paul Wishart]], with the tea still in it.

Leading Senior Constable [[K p5 name|Osman Yildiz]] assisted.
