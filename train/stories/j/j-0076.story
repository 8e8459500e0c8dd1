id: j-0076
genre: news
where: US-OH
published: 2022-10-20
title: Driver indicted in attacks on three riders in Columbus
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=yes why=sexual-offence-victim
person p7: role=author age=- protected=no why=author
screen p1: none
note: bus-stop and dorm details; one victim in a wheelchair with a known service dog; app receipt names her

He was rated 4.97.

[[K p2 name|Spencer Alan Loomis]], 35, of Reynoldsburg, drove 6,200 trips for a ride-hailing company in four years, and on three of them, a Franklin County grand jury said Tuesday, he turned off the app, locked the doors and sexually assaulted the person in the back seat. He was indicted on three counts of rape and three of kidnapping.

The riders are all women and were alone. The youngest, 20, had worked late. The complaint reproduces her receipt for Sept. 16: "Thanks for riding, [[W p1 name|Makayla]]! Pickup: [[W p1 address|Lincoln Tower, Herrick side]], 1:52 a.m." She's a resident adviser there. She'd scored him five stars, Detective [[K p3 name|Aurelio Bustos]] said, because he had sat with the phone in his hand until she did.

Another can't be seen without being known. She travels in a power chair, with [[W p6 other|a three-legged golden retriever]], and she told officers, "I described him, but I guess you could say he could've described me." "[[W p6 initials|R.V.]] ([[W p6 other|plays wheelchair rugby]])," as one clerk put it on the jail's no-contact sheet to help the deputies along, has asked the company to change how it verifies a driver.

The third moved home to Michigan the same week. She has told nobody there but her father.

A spokeswoman, [[K p5 name|Cressida Vance]], said the company was "heartbroken."

Prosecutor [[K p4 name|Nathalie Owusu]] asks others who rode in a white Kia Sportage to call 614-555-0190. [[K p2 name|Loomis]] is in jail in lieu of $1 million.

His rating was taken down at noon. [[K p7 name|Gil Petrakis]]
