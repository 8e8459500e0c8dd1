id: ae0073
genre: news
where: US-MO
published: 2018-05-17
title: 'She knew the code': accountant's burglary trial opens
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim age=67 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=44 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: nothing to protect; adult trial with addresses, ids, vehicle, employers of all

HANNIBAL BEND — The alarm at the home of [[K p2 name|Dr. Theodore Blum]] was turned off with four digits at 1:12 a.m. on Oct. 3, and by 1:40 a coin collection begun in 1958 was gone from it.

On that both sides agree. The question for the seven women and five men seated Tuesday is who pressed the digits.

It was [[K p1 name|Vanessa Kolb]], 31, says Prosecutor [[K p3 name|Oren Applewhite]]. She kept the doctor's books at [[K p1 employer|Riverfront Tax]]; she knew the code since she paid the alarm bill; and a [[K p1 vehicle|copper Ford Escape with a cracked tail light]] was filmed at the end of [[K p2 address|Bluff Street]] at 1:05. Hers is copper and has such a light.

"So does my dentist's," replied [[K p4 name|Imelda Roque]] for the defense. Her client was at home, [[K p1 address|1306 Lyon Avenue]], with a sick cat.

A coin dealer from Quincy, [[K p5 name|Raj Malhotra]], 44, testified that a woman in sunglasses brought him two Barber dimes on Oct. 5. He paid $90 and asked for identification. She gave him a library card.

[[K p2 name|Blum]], 67, didn't look at the woman who had done his taxes for nine years. Judge [[K p6 name|Lou Ann Freitag]] has set aside three days for case [[K p1 id|17MR-CR01142]].
