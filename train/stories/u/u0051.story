id: u0051
genre: news
where: GB-ENG
published: 2020-10-09
title: Driver of stolen Audi was 13, Stockport youth court told
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim,witness age=38 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: juvenile accused; nickname, school lateness; mother

He couldn't see over the wheel, so he sat on a dictionary.

A boy of 13 admitted taking a neighbour's Audi and driving it nine miles to the Trafford Centre, where he parked between the lines, bought a milkshake, and was arrested with the straw in.

The owner, [[K p2 name|Marcus Adeola]], 38, told the youth court that the car had come home cleaner than it left.

[[K p3 name|Catherine Whitelaw]], for the prosecution, named the boy twice as "the defendant" and once as [[W p1 name|Zachary]]. In his interview he gave his occupation as racing driver and his friends' name for him as [[W p1 alias|Zacky Schumacher]].

His mother, [[W p5 name|Leanne Crossdale]], has hidden everybody's keys. Chairman of the bench [[K p4 name|Ursula Finch]] made a referral order of nine months, and asked whose dictionary it was.

It was [[W p1 school|Marple Brook High]]'s, and overdue.
