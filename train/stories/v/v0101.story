id: v0101
genre: news
where: US-CA
published: 2022-10-30
title: Eleven days in Department 9: the trial of a man who called himself a manager
person p1: role=victim,witness age=17 protected=yes why=trafficking-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=witness age=- protected=no why=official
screen: sex-trafficking-minor
note: long court report; pseudonym held to the tenth day; a pawn ticket, a teacher's roll, a coat of arms of a job; the surname in a sister's name; plain words

By [[K p8 name|Josefina Arkwright]]

STOCKTON — On the first day the twelve were asked if any of them had ever managed anyone. Nine had. A man who runs a tire store said that he found it mostly a matter of scheduling.

That was also the defense. [[K p2 name|Isaiah Coyle Renfro]], 34, in a grey suit that his grandmother pressed each night, had been, his attorney said, a manager. There was a young lady with ambitions. He drove. He arranged. "You may not like the industry," [[K p5 name|Bertram Ng]] told the panel. "But she had a manager."

On the second day Deputy District Attorney [[K p4 name|Lucille Prather]] asked for the schedule.

It was on his phone, in green. Between the ninth of January and the second of March of last year there were one hundred and sixty-six green boxes, some of them twenty minutes long. Each had a sum. The young lady, called Marigold at trial, was 17 and was supposed to be in Algebra II. None of the sums was hers.

[[K p6 name|Harjit Dhaliwal]], who keeps the desk at a motel by the fairgrounds, testified on the fourth day, and then asked the interpreter to let him say the last part in English. "I have daughters. I told myself, she's his sister. He told me sister. I sold him the room and the room next to it."

Marigold took two days. She wore a blue sweater and looked at the court reporter, for whom she slowed down. He had been nice until the money for a tooth. He'd paid a dentist $400 and then the $400 was a thing that lived with them. When she wanted to go to her winter formal he broke the heel off each of her shoes.

"Why didn't you call someone?" [[K p5 name|Ng]] asked.

"I called [[W p7 name|Tamika]]," she said.

[[W p7 name|Tamika Lovelace]], her sister, who is 24 and drives a school bus, had picked up. She'd heard a man say, "Wrong number." She reported it that night, and again in the morning, and the officer who took the second report, [[K p9 name|Denny Fragoso]], agreed on the stand that he'd filed it under *noise*.

The slip came on the tenth day. A pawnbroker's ticket for a flute went up on the screen, and before [[K p4 name|Prather]] could reach the switch, everyone had read it: [[W p1 name|Jada Lovelace]], [[W p1 address|2206 Harker Street]], one Gemeinhardt, silver, initials inside case. Judge [[K p3 name|Ignatius Moua]] sent out the jury. He told those of us in the second row that we hadn't seen it. She had played it, we had already heard, [[W p1 other|at her eighth-grade graduation, alone, when the power was out]].

The jury was gone for a day. On Friday, at 3:10, it convicted [[K p2 name|Renfro]] on all seven counts. The tire man, who was foreman, read them. He stopped between each one, as if someone might want to object.

Sentencing is on December 16. [[K p2 name|Renfro]]'s grandmother folded the jacket over her arm. In the corridor [[K p4 name|Prather]] was asked about the flute. It'd been bought by a man in Lodi for his son, she said, and when he heard, he drove it back.
