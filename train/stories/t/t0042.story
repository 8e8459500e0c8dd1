id: t0042
genre: news
where: US-OH
published: 2017-07-13
title: Nail tech jailed on 14 counts of unlicensed practice
person p1: role=accused,victim age=29 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: state board case; customer's gossip quotes; family name like a common word

MANSFIELD — State cosmetology inspectors counted 14 clients' toes and wrote 14 counts.

[[W p1 name|Linh My Do]], 29, has been in the Richland County jail since July 5 for want of $1,400. The shop where she soaked, filed and painted from nine to nine, [[W p1 employer|Sunny Nails in the old shoe store on Park Avenue]], has a cot behind the dryer, and that, said customer [[K p5 name|Roberta Fisk]], is where she lives.

"I left [[W p1 name|Linh]] a twenty once and the owner lifted it right off the table," [[K p5 name|Fisk]] said. "I told her, honey, that's yours. She just shook her head, like don't."

Inspector [[K p3 name|Gil Pasternak]] testified that the technician told him she isn't paid. Her uncle owes the owner's brother for a boat ticket out of Hai Phong, she said, and each year she works takes some off. Twice she'd gone as far as the bus depot. The second time the owner, [[K p2 name|Kathy Tran Lowell]], 45, came with two men and slapped her in front of the ticket window.

[[K p2 name|Lowell]] was fined by the board and has been arrested on a kidnapping complaint.

"We regulate sanitation," [[K p3 name|Pasternak]] said. Public defender [[K p4 name|Wm. Doherty]] said that someone in this building might regulate the rest. Ms. [[W p1 name|Do]] waved to [[K p5 name|Fisk]] from the elevator.

