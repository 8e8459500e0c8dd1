id: x0047
genre: news
where: US-VT
published: 2008-03-06
title: Town meeting notes: car deal, cow deal, no deal
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; words of selling, officer and victim of a car deal

Moderator [[K p1 name|Royce Aiken]] gaveled Peacham in at ten and out at four, with an hour off for chicken pie.

The cruiser. Constable [[K p2 name|Penny French]] reported that the car the town bought last May from a lot in Barre was "sold to us twice," once to Peacham and once to a fellow in Ryegate who has the better paper. The victim in this, she said, is Article 7. Voted to recover $9,000, or the car, or at least the siren.

The cows. [[K p4 name|Orrin Blodgett]]'s heifers were on the ball field again. He said they'd been lured. [[K p5 name|Marguerite French]], the constable's mother, said by clover.

The library asked for $400 more. Trustee [[K p3 name|April Choate]] promised that in April it'd be open on Saturdays.

Pie: apple ran out at 12:40, and feelings were strong.
