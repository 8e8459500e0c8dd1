id: n-0072
genre: news
where: AU-WA
published: 2013-02-12
title: Four women, four [[W p1 name|Sarah]]s: rape trial jury told to use numbers
person p1: role=victim age=22 protected=yes why=sexual-offence-victim
person p2: role=victim age=31 protected=yes why=sexual-offence-victim
person p3: role=victim age=19 protected=yes why=sexual-offence-victim
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=witness age=25 protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: three complainants, one witness, all with the same given name; the witness who isn't a complainant has to be kept

A jury in the Perth District Court has been asked to think of four women as numbers, because all four of them are called [[W p1 name|Sarah]].

[[K p4 name|Anton Krige]], 37, a personal trainer from Joondalup, is alleged to have raped three clients, aged 22, 31 and 19, after "recovery massages" at his home. The fourth, [[K p5 name|Sarah Whittle]], then 25, isn't a complainant. She was his receptionist, and is the first witness.

"I kept the diary," [[K p5 name|Miss Whittle]] said. "It'd just say [[W p1 name|Sarah]] at five and [[W p1 name|Sarah]] at six. He thought it was funny."

[[K p6 name|Joanna Castellano]], prosecuting, went through it line by line and was careful. [[K p7 name|Bernard Oakes SC]], defending, wasn't. "By [[W p1 name|Sarah Nguyen-Hall]] you mean Number One?" he asked, and, a page later, "The one who's in [[W p2 employer|the Lotterywest office]]?" Judge [[K p8 name|Terence Whittle]], who told both sides he was no relation to the witness, cleared the gallery for six minutes.

Number Three, the youngest, is [[W p3 other|a javelin thrower]]. The jury heard she had told her father on the drive home from [[W p3 school|UWA]]. He'd turned the car round. "He said, [[W p3 alias|Sar-Bear]], put your seatbelt on," she told police. Her father, [[W p10 name|Greg]], is to be called tomorrow.

[[K p4 name|Krige]] has pleaded not guilty to nine counts. His landlady [[K p9 name|Trudi Bosch]] is providing the bail surety.
