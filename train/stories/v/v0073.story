id: v0073
genre: news
where: US-FL
published: 2011-02-17
title: Midway owner's 'ticket girl' was 14, carnival hands say
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=53 protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: carnival; the girl's booth, a gold tooth, the doll named after her; a state fair date leaves unmarked

By [[K p5 name|Loretta Pinkney]]

PLANT CITY — Between the duck pond and the Zipper stood a booth where no one ever seemed to buy a ticket, and where men, ride hands noticed, stood in line.

[[K p2 name|Harold "Hap" Gentry]], 53, owner of [[D p1 employer|Gentry's Jubilee]], is in the Hillsborough jail on charges that he let customers pay for a 14-year-old's time in a trailer parked behind it. She'd joined the show at Valdosta after a quarrel at home. He gave her a roll of tickets for each man and told her she could cash them in, ten cents the ticket, in Gibsonton. The show never got to Gibsonton.

"She had rolls and rolls. She kept them like jewels," said [[K p3 name|Prudencio Ochoa]], who ran the ducks. "Everybody on the lot knew [[W p1 alias|Ticket]]. [[W p1 body|Gold tooth, right here]]. I called the sheriff from Ocala and I called from Lakeland."

Sheriff's Maj. [[K p4 name|Alphonse Greer-Holt]] confirmed that both calls are on tape.

She's with [[W p1 relative|her grandparents, who run a bait shop at Lake Seminole]]. She took the tickets. Deputies counted: 3,100.
