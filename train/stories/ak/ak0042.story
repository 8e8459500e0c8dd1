id: ak0042
genre: press-release
where: US-DE
published: 2015-06-30
title: Dover Police Department announces promotions, retirements and one goat
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=8 protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
note: promotions with badge numbers, schools, vice and trafficking unit in the careers; no victim

Chief [[K p1 name|Marcus Ellingsworth]] is pleased to announce the following, effective July 1.

To Captain: Lt. [[K p2 name|Rosanna Viscardi]], badge [[K p2 id|114]]. A native of [[K p2 address|South Bradford Street]] and a graduate of [[K p2 school|Caesar Rodney High School]], [[K p2 name|Viscardi]] came on in 1996. She's worked patrol, fatal accidents, and, from 2008, the joint task force on human trafficking, in which she took part in 61 investigations and learned Spanish, some Mandarin and, she says, how to wait. She will command the Criminal Investigations Unit. She's the first woman to hold the rank.

To Lieutenant: Sgt. [[K p3 name|Innocent Mutasa]], badge [[K p3 id|171]]. Born in Harare, raised in Smyrna. "When you introduce yourself as [[K p3 name|Innocent]] in an interview room, everybody laughs, and then they talk," he told the Chief's selection board. [[K p3 name|Lt. Mutasa]] has trained hotel clerks in three counties to notice who's carrying whose bag.

To Sergeant: Cpl. [[K p4 name|Dwayne Hope]], badge [[K p4 id|203]], of vice. [[K p4 name|Hope]] once spent eleven weeks undercover in a bowling alley to recover nine bowling balls.

RETIRING after 31 years: Master Cpl. [[K p7 name|Bev Truitt]], property room. [[K p7 name|Truitt]] never lost an item. Asked for the strangest, she named a glass eye, for which the owner came in with great dignity in 1999.

CITIZEN'S AWARD to [[K p5 name|Lucinda Frame]], night auditor at [[K p5 employer|the Capitol Inn]], for having called about smoke and stayed at the switchboard until 40 guests were out. Ms. [[K p5 name|Frame]] has asthma. She's given her ribbon to [[K p6 name|Teddy Frame]], 8, her nephew, who wants one too.

K-9: Officer [[K p8 name|Kurt Schwalm]] and his partner, Bruno, have been recertified. Bruno failed at "ignoring a goat" the first time. For the second attempt, the goat, which belongs to [[K p8 name|Schwalm]]'s neighbor, was brought in by appointment. It's been made an honorary member.

SWEARING-IN: July 6, 10 a.m., City Hall, 15 Loockerman Plaza. Families welcome. [[K p6 name|Teddy]] will hold the Bible. [[K p3 name|Mutasa]]'s mother will be singing.

Chief [[K p1 name|Ellingsworth]] adds: "People ask me for arrests. I'd sooner tell you about Capt. [[K p2 name|Viscardi]]'s last year in the task force, when she charged fewer of the women than any year before, and more of the men." There'll be punch.

Media: 302-555-0102. Photos: [[K p2 photo|viscardi_captain_bars.jpg]], [[K p4 photo|hope_sgt.jpg]], goat_final.jpg.
