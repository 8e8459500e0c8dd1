id: p-0055
genre: news
where: US-AZ
published: 2023-06-08
title: Mesa police cite 11 in two-day prostitution detail
person p1: role=accused age=29 protected=decide why=adult-accused
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=38 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen: unclear
screen p2: none
note: adult arrestee with weak signs (two phones, a man in the car, says nothing), D by rule 10; another says she works alone, none

MESA, Ariz. — Eleven people were cited or arrested during a two-day operation aimed at prostitution along Main Street and at several hotels near the U.S. 60, Mesa police said Wednesday.

Seven men are accused of agreeing to pay undercover officers for sex. Among them are [[K p3 name|Stephen Ray Womack]], 51, of [[K p3 address|East Jarvis Circle]], a high school athletics official, and [[K p4 name|Ahmad Saleh]], 38, of Gilbert. Both were released on misdemeanor citations and are to appear in Mesa Municipal Court on June 27.

[[K p2 name|Corinne Elise Baptiste]], 33, of Tempe was also cited. She told officers that she works for herself, keeps what she earns and pays taxes on it, [[K p5 name|Det. Jason Birk]] said. She asked for a receipt for $60 that was taken as evidence.

[[D p1 name|Tiffany Lynn Gallardo]], 29, of [[D p1 address|a weekly-rate suite on South Power Frontage]], was arrested on suspicion of prostitution and of giving a false name. A man was waiting in a car outside. He told officers he was her cousin and drove away before he could be identified.

[[D p1 name|Gallardo]] had two phones and declined to say who owned the second, [[K p5 name|Birk]] said. She was offered a meeting with a victim advocate and turned it down. "We ask everyone. We ask more than once," he said. "She said she was tired and she wanted to get it over with, and that's her right."

Assistant city prosecutor [[K p6 name|Monica Tsosie]] said that those arrested will be offered a diversion program run by a nonprofit. It involves 36 hours of classes and costs $788, which may be waived.

No juveniles were found in the operation, the fourth this year.

[[K p3 name|Womack]]'s attorney, [[K p8 name|Alan Lowery]], said that his client denies the charge and had stopped "to ask a young lady whether she needed a ride."

The department spent $9,400 on the detail, mostly for overtime and rooms.

[[K p7 name|Brett Hanley]] is the public safety reporter of the East Valley Daily. Reach him at [[K p7 phone|480-555-0187]].
