id: v0043
genre: news
where: US-HI
published: 2012-04-04
title: Aunt and boyfriend held in case of girl brought from Chuuk
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused,relative age=36 protected=decide why=adult-accused
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: relative accused; a shop, public-housing building, island of origin, church choir

She was to finish high school in Honolulu. That was the promise made on the beach at [[W p1 address|Fefen's south landing]], with a pig killed to seal it, and it's the only part of the arrangement, police say, that anybody had in mind to write down.

Instead, according to charges filed on Tuesday, a 17-year-old was put to cleaning for [[K p3 name|Alvin Moniz]], 44, at [[D p1 employer|a game room on Kaumualiʻi Street]], and after a month was sent upstairs with players who'd won. [[K p3 name|Moniz]] gave her aunt, [[D p2 name|Merlyn Ruben]], 36, a third.

The girl slept in [[W p1 address|Building J of the Kamehameha Lanes housing]], on a floor with four cousins, and sang alto on Sundays. Another alto, [[K p5 name|Keiko Lum]], noticed that she had stopped coming up for the high part. "You need breath for that one," [[K p5 name|Lum]] said. "She'd stopped breathing all the way."

Lt. [[K p4 name|Ikaika Pruett]] of Narcotics/Vice asked that people who played there come in before they're fetched.
