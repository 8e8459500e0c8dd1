id: z0059
genre: news
where: US-MO
published: 2016-02-11
title: Jury hears from both roommates in Joplin case
person p1: role=victim,witness age=23 protected=yes why=trafficking-victim
person p2: role=victim,witness age=23 protected=yes why=trafficking-victim
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
screen p2: none
note: two roommates the same age; one trafficked by threats, the other assaulted; nicknames Red and Bird leak

JOPLIN — There were two women in the upstairs room on [[W p1 address|Sergeant Avenue]] and, to hear [[K p3 name|Damon Krebs]] tell it, no man.

[[K p3 name|Krebs]], 31, testified in his own defense Wednesday. He fixed their sink. He lent them a car. The taller one, whom he calls [[W p1 alias|Red]], had her own "regulars," he said, and he never saw a dime.

She'd told it otherwise in the morning. He'd had pictures of her that her father, a preacher, would be sent. So she went where the car went. When she came back, he held out his hand. "It's a small thing, a hand," said the witness, now 25. "I see it every time I buy gum."

The shorter roommate wasn't part of that. She came home early from a shift on Palm Sunday and [[K p3 name|Krebs]] forced himself on her in the hall. He's charged with that as well. He denied it in two words.

"Which two?" asked Prosecutor [[K p4 name|Theresa Ky]].

"Ask [[W p2 alias|Bird]]," he said.

A neighbor, [[K p6 name|Lester Palm]], heard her through the floor and called. On the tape he says, "It's the [[W p2 name|Delacroix]] girl, you better hurry."

[[K p5 name|Judge Gayle Hammons]] will instruct the jury this morning.
