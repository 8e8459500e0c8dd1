id: m-0074
genre: news
where: US-ID
published: 2006-12-14
title: Scoutmaster's plea: the names on the merit-badge cards
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=convicted age=47 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
note: troop ties: W; merit cards as evidence; a victim's father spoken to in court by name

[[K p6 name|Nels Ambergard]]

[[K p3 name|Lyle Dean Crandall]] asked on Tuesday if he might sit down to plead guilty, and the judge said that he might not.

So [[K p3 name|Crandall]], 47, a [[K p3 employer|surveyor with the county road department]], stood at the lectern for the reading of four counts of lewd conduct and wept only at the word "trust". He faces up to life. He had led [[W p1 other|Troop 188, chartered to the Second Ward]], since 1998 from [[K p3 address|his cabin at Mile 9, Warm Springs Creek]]. It was there that the detectives took away [[K p3 vehicle|a camper with Idaho tag 2C 47710]] and, from a tackle box, thirty-one merit-badge cards, signed.

"They're receipts," prosecutor [[K p4 name|Bonnie Yazzie-Clark]] told the court. "He gave out Swimming to a boy who can't swim."

The two who came forward were twelve and thirteen. One is [[W p2 other|the last boy in the troop to make Life]], and his project, [[W p2 other|the footbridge at the hatchery]], has his initials in the cement. The other is that boy who cannot swim.

Judge [[K p5 name|Harold Inouye]] has told the lawyers to use "A" and "B". [[K p4 name|Yazzie-Clark]] held to it for an hour. But when she turned to the rows behind her to explain the recommendation of fifteen fixed, she said, "Mr. and Mrs. [[W p1 name|Tolley]], I know it isn't what you asked for," and the card lying upward on her table, from where the press sits, was made out to [[W p1 name|Brigham T.]], [[W p1 birthdate|born 9/30/94]], [[W p1 address|Route 1, Box 77]]. The other said only [[W p2 name|Esteban]].

[[K p7 name|Chaplain Faye Rasmussen]] is at [[K p7 phone|208-555-0172]] for families who'd like to talk, day or night.

Sentencing is on February 6. Case [[K p3 id|CR-06-2291]].
