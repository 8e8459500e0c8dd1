id: f-0049
genre: blotter
where: US-GA
published: 2014-01-08
title: SHERIFF'S INCIDENT LOG, Dec. 29 to Jan. 4
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=victim age=66 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
screen: none
note: adults only, nothing to protect; a man named Early in Early County

• Mailbox struck, Damascus-Hilton Rd. Again the same mailbox. Owner [[K p1 name|Will Early]] says he's going to concrete.

• [[K p2 name|Deandre Raheem Hillsman]], 26, Blakely, possession of less than one ounce, no proof of insurance, Early County line.

• New Year's gunfire, 11 calls. One bullet through the roof of a chicken house. One chicken.

• Entering auto: Redbone Ch. Rd. Wallet of [[K p4 name|Lucille Granberry]], 66, taken from her Mercury while she was getting her nails done. Recovered in a ditch with the coupons in it. [[K p3 name|Misty Dawn Roop]], 31, charged. Deputy [[K p5 name|Chance]] noted by chance.

• Cows out. Cows in. Cows out.
