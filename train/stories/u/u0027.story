id: u0027
genre: news
where: AU-WA
published: 2015-05-29
title: Jury sees ledger of lotus farm 'debts'
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=28 protected=yes why=trafficking-victim
person p3: role=victim age=22 protected=yes why=trafficking-victim
person p4: role=accused age=50 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking
note: three workers; ledger entries with names; shed; one with rare skill

PERTH. Exhibit 12 is a school exercise book with a koala on the cover. Inside, in pencil, three young people from Cambodia are turned into numbers.

"[[W p1 name|Sokha]] — 9,400. [[W p2 name|Rith]] — 8,850 + 200 (sick). [[W p3 name|Chanthy]], girl, 9,400 – 35," it begins, in January. In June the first figure is 11,020.

[[K p4 name|Wendell Chiew]], 50, grows lotus root and water spinach on leased swamp near Gingin. He is charged with causing three people aged 22, 26 and 28 to remain in forced labour in 2013. They were brought in on student visas, never saw a classroom and picked waist-deep from dark to dark, prosecutor [[K p5 name|Naomi Bräuer]] said. He had their passports and told them of a fence with dogs. There were no dogs.

They slept in [[W p1 address|a seatrain at the end of Muckenburra Siding Road]].

The woman, who'd been [[W p3 other|a junior Apsara dancer for the royal ballet]], injured her feet in rusted wire. [[K p4 name|Chiew]] entered the bandages: $35 less than nothing.

Forensic accountant [[K p7 name|Tobias Hale]] calculated that at the rate of the book the first worker would have been clear in 2041. Justice [[K p6 name|Aroha Lindqvist]] told the jury to check his arithmetic.
