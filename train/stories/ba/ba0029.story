id: ba0029
genre: news
where: IE
published: 2010-02-19
title: District Court round-up: passports, a locked bar and a very small fire
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=victim age=72 protected=no why=adult-victim
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
note: nothing to protect; adult accused and victims with streets and numbers; the words of trafficking used for ordinary theft

[[K p8 name|Aoibhinn Scanlan]] at Nenagh District Court

A TAXI driver who kept the passports of three Finnish anglers until they paid him €60 for a wet seat was given the Probation Act on Thursday. [[K p1 name|Donal Hackett]], 44, of [[K p1 address|Pound Street, Borrisokane]], said that he'd only held them to ransom "in the conversational sense." Garda [[K p5 name|Eimear Tansey]] told the court that the travellers had been free to go at all times, had gone to the pub, and missed nothing until Shannon. One of them, [[K p7 name|Pekka Lehtola]], sent a letter in which he asked for leniency and the recipe for the soda bread. Judge [[K p6 name|Uinseann Maher]] ordered [[K p1 name|Hackett]] to post the recipe.

LOCKED IN

Barman [[K p2 name|Jason Treacy]], 27, pleaded guilty to after-hours trading on 2 January. He'd bolted the front door and pulled the blinds, and eleven people were found inside. Asked by the judge whether any had been there against their will, [[K p5 name|Garda Tansey]] said that one man had been asked to leave at midnight and hid. "It was the leaving was against his will." Fined €200. [[K p2 name|Treacy]], who started behind the counter at 16, has lost the job.

SLATE

A Roscrea woman did steal €1,140 from her employer, in whose shop she had run up a debt, the court found. [[K p4 name|Philomena Grogan]], 35, of [[K p4 address|22 Glebe View]], had the sums docked by agreement from her wages; she began to help herself to the till when she saw what remained. The shopkeeper, [[K p3 name|Attracta Ryan-Boland]], 72, said she'd have forgiven the money had she been asked. "I never threatened her. I'd a great welcome for her," said [[K p3 name|Mrs Ryan-Boland]]. [[K p4 name|Grogan]] said that was true. Community service, 120 hours. Charge sheet [[K p4 id|Nenagh 155/2010]].

THE FIRE

It emerged during the last case that smoke was coming from the press bench. A reporter, this one, had set down a scarf upon the two-bar heater. [[K p6 name|Judge Maher]] rose for ten minutes. No one was hurt; a girl of 15, in for the day on work experience, put it out with a jug. The judge told her that if she'd an interest in the law, she'd made a start.

LICENCES

The carnival at Dromineer may run from 1 to 9 August, with a closing hour of eleven. Solicitor for the showmen said no minors would be working on the rides, and named the man to be rung in case of complaint: [[K p1 name|Mr Hackett]], on [[K p1 phone|067 555 0133]], who, it turned out, also does security. There was laughter.
