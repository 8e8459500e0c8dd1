id: bc0033
genre: news
where: AU-SA
published: 2019-03-29
title: RADIO SCRIPT — FRIDAY DRIVE, 5.06 — "The girl in the back of the Commodore"
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=convicted age=44 protected=no why=adult-convicted
person p3: role=convicted age=24 protected=no why=adult-convicted
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: youth-court accused of servo hold-ups; forced; residential care unit W; recruiter woman was homeless, hard childhood not trafficking: K; script audio slugs name her

PRESENTER ([[K p4 name|Imogen Rasheed]]):
Remember the servo hold-ups? Six of them in Elizabeth and Salisbury, winter before last. Syringe on the counter, a hundred and something dollars out of the till. The papers said "girl gang." There was one girl, and today we found out what she was doing there.

[ACTUALITY 1: court steps]

PRESENTER: She was fifteen. She lived in residential care, that's a house with staff and a fridge that locks. The Youth Court had her down for six counts of aggravated robbery. And in July she was to be sentenced.

Then a youth worker did some sums. [[K p6 name|Paul Tjilpi Cooper]] laid the robberies beside the unit's sign-out book.

[GRAB 1 — [[K p6 name|COOPER]]]: "Every time, it was a night when a bloke had cancelled. That's what I couldn't get over. He'd sold her to somebody, they never showed, so she had to go and get him the money from a servo."

PRESENTER: He is [[K p2 name|Darryl Wayne Stroud]], 44, spray painter. Yesterday the District Court gave him thirteen years. [[K p3 name|Tegan Lee Munro]], who brought him the girl, got three and a half. She was 24. [[K p3 name|Munro]]'s lawyer spoke of a childhood in cars, and Judge [[K p5 name|Vasiliki Andreou]] said there were children in cars who'd grown up to be kind.

[GRAB 2 — clerk of the BP at Davoren Park, [[K p7 name|Harpreet Kaur Gill]]]: "She said sorry to me. With the needle in her hand. She said, 'sorry, he's watching.' I told the police that, 'he's watching.' They didn't write it."

PRESENTER: Police have now. Superintendent [[K p8 name|Neville Trezise]] says they've changed the form; there's a box.

All six counts were withdrawn. I can't tell you who she is, and I wouldn't.

[OUT 5.09]

=== PRODUCER'S SHEET — NOT FOR AIR ===
Audio carts: [[W p1 photo|JORJA_steps_raw.wav]] (bleep at 0:14, [[K p6 name|Cooper]] says "[[W p1 name|Jorja]]"); DUB of phone call, "[[W p1 name|Jorja Warrior]], I'm with my Aunty".
She rang us herself from [[W p1 address|the Hillbank unit]], number withheld but the caller ID gave [[W p1 phone|08 5550 0172]]. Was [[W p1 other|ruck for the Central under-16s]], wants to go back.
DO NOT use the court list: "[[W p1 name|WARRIOR J]], [[W p1 id|YCC-17-2291]]".
[[K p4 name|Imogen]], the line in your intro about [[W p1 body|the one green eye]] has to go. I know it's a good line. People know that eye. Her teacher at [[W p1 school|Playford Alternative]] would be on to us in a minute.
[[K p8 name|Trezise]]'s office wants a copy. So does [[K p2 name|Stroud]]'s barrister, who can whistle.
Mispronounced twice in rehearsal: it's [[W p1 name|JOR-jah]].
