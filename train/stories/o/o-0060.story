id: o-0060
genre: school
where: US-HI
published: 2018-05-25
title: Wailani Intermediate — End-of-Year Honors
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: school honors with children's names, a police essay prize and a rescue; no crime, all K

Aloha e ka 'ohana,

Before you look for your keiki's name, please move your car if it is the gray Tacoma blocking the malasada truck.

**Principal's List, Grade 8 (4.0 all year):** [[K p1 name|Kamalei Aiona-Souza]] · [[K p2 name|Ethan Nakasone]] · [[K p3 name|Leilani Tautua'a]] · [[K p4 name|Jun Wei Zhang]]

**Perfect attendance, three years:** [[K p9 name|Keoni Aiona-Souza]], who came to school with chicken pox in sixth grade and was sent home, and we've decided that counts.

**Police Activities League essay, "The Bravest Thing":** First, [[K p3 name|Leilani Tautua'a]], for "My Grandmother Learns to Swim." Presented by Officer [[K p6 name|Bronson Makoa]], Community Policing. He read it out loud in the cafeteria and had to hand the last page to Vice Principal [[K p7 name|Roxanne Ishii]].

**Robotics:** State runner-up. The robot is called Victim No. 1 for what happened to the first four. Captain [[K p2 name|Ethan Nakasone]].

**Ukulele:** Superior rating at the Kanikapila. Our one and only bass ukulele is [[K p5 name|Malia Cabral]], Grade 7, so you can't miss her.

**Good neighbor award:** given in a year when somebody deserves it. On February 11 [[K p4 name|Jun Wei]] saw an uncle fall from the seawall at [[K p4 place|Pu'uone Landing]], went in with his slippers on and held him up until the canoe club came. The uncle is okay. He has asked to remain anonymous because his wife told him not to fish there.

Mahalo to our custodian, [[K p8 name|Mr. Danilo Agbayani]], retiring after 31 years. Every clock in this building is right because of him, excluding the one in the office, which he set five minutes fast in 1994 to get us home.
