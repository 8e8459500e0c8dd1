id: ao0047
genre: school
where: US-WY
published: 2004-11-12
title: The Sagebrush Bugle: Honor roll, hunters, and a chat with the new deputy
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=minor-not-in-crime
note: nothing to protect; students with addresses and numbers, a play about a kidnapping, an elk "victim"; officer answers

Published six times a year if the copier lives. Editor, [[K p4 name|Mercy Whiteplume]], grade 11.

FIRST-QUARTER HONOR ROLL (4.0 only)
[[K p1 name|Cheyenne Iverson]]; [[K p2 name|Wyatt Sandoval]]; [[K p6 name|Ji-woo Lindgren]]; [[K p4 name|Mercy Whiteplume]] (yes I checked it with the office); [[K p7 name|Jackson Little Coyote]]

ELK. [[K p6 name|Ji-woo Lindgren]], 17, got her first bull, a six by six, up Horse Creek, on a tag she drew with her dead grandpa's pencil. It dressed at 610. [[K p6 name|Lindgren]] gave half to the lunchroom, so if your chili was good on Tuesday that's who.

FALL PLAY. "The Ransom of Red Chief" had to have three shows for the first time. As the kidnapped boy, [[K p7 name|Jackson Little Coyote]] bit one kidnapper for real. "He deserved it," said the victim of the bite, [[K p2 name|Wyatt Sandoval]], who had four stitches at the clinic and a tetanus booster. [[K p7 name|Jackson]] sent flowers. Their director, [[K p5 name|Mrs. Tova Rosenquist]], says next year it's going to be a musical about dentists.

THE DEPUTY. I sat down with the new resource officer, [[K p3 name|Deputy Hector Armijo]], in the gym office.
Q. Did you ever arrest a kid? A. I did. Q. Who? A. No. Q. Was it somebody from here? A. [[K p4 name|Mercy]], when a person's under eighteen that's between them and the judge, and you'd want it so. Q. Is it true that you can bench three hundred? A. That I can talk about.
[[K p3 name|Armijo]]'s door is by the trophy case, or call [[K p3 phone|307-555-0114]]. He has jerky.

SPORTS. [[K p1 name|Cheyenne]], 16, [[K p1 other|No. 21]], made all-conference in volleyball, and that's with driving from [[K p1 address|the Iverson place, 44 miles out Bill Road]], twice a day. She hits like a mule. Cheyenne (the city) got beat by us, 3-1. [[K p1 name|Cheyenne Iverson]] is tired of the jokes about it.

CLASSIFIED. Lost, one retainer, reward, see [[K p2 name|Sandoval]]. For sale, '86 Ranger, runs sometimes, [[K p6 phone|307-555-0167]], ask for [[K p6 name|Ji-woo]]. Free, kittens, [[K p5 name|Mrs. Rosenquist]], room 6, she has eleven and is being held for no reason she can name.

CORRECTION. We wrote that the FFA made $12,000 at the pie auction. It was $1,200. Mercy! Our decimal ran off.
