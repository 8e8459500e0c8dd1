id: av0006
genre: news
where: US-PA
published: 2015-04-09
title: Two boys, two courthouses: one faces life, the other a review in May
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=14 protected=yes why=juvenile-accused
person p3: role=deceased,victim age=52 protected=no why=adult-victim
person p4: role=witness age=10 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=expert age=- protected=no why=consented
person p9: role=author age=- protected=no why=author
screen p1: none
note: same act, charged as adult D against juvenile W; mother shares surname with both the D boy and nobody else; child witness let slip by a defense lawyer; expert once tried as adult speaks openly

By [[K p9 name|Carmela Yurick]]

NANTICOKE — They rode the same bicycle to [[K p3 name|Stanley Wojcik]]'s market, one on the seat and one on the pegs. They're now 22 miles apart.

[[D p1 name|Dominic Anthony Sorce]], 15, was held for court Wednesday on an adult charge of homicide in the Feb. 20 death of [[K p3 name|Wojcik]], 52, who was struck with a bottle behind his own counter. In Pennsylvania a murder count begins in adult court whatever the age, and Judge [[K p5 name|Helen Prokop]] refused to send it down.

His friend, 14, was found delinquent last month of conspiracy to commit theft. Juvenile court doesn't publish names, and this newspaper does not either.

In the corridor, however, people used them. "Why is [[D p1 name|Dom]] in shackles and [[W p2 name|Kasey]] in a cottage?" cried [[D p7 name|Angela Sorce]], the older boy's mother, to a ring of television microphones. "It was [[W p2 name|Kasey Brandt]]'s idea, it was his bottle, and he is at that [[W p2 address|Wyoming Glen camp]] playing foosball."

Assistant District Attorney [[K p6 name|Thomas Reap]] said the evidence told it differently. The video shows only one boy go behind the counter, [[K p6 name|Reap]] told the judge, and that boy wears [[D p1 body|a cast on his left hand]].

[[D p1 name|Sorce]], of [[D p1 address|44 Hanover St.]], prisoner number [[D p1 id|LU-15-0381]], a freshman and a [[D p1 other|112-pound wrestler]] at [[D p1 school|Greater Nanticoke Area]], said nothing and drew on his legal pad. His lawyer held it up afterward: a pretty fair likeness of the court reporter.

The commonwealth's case rests on a customer who was ten years old and hiding behind the bread rack. The child testified by closed circuit, and Judge [[K p5 name|Prokop]] cleared the room. The defense then argued for forty minutes in the open about the reliability of "the [[W p4 name|Mendez]] girl," who, counsel said, "is in the store every day of her life, because she lives [[W p4 address|over it]]." He asked that a drawing signed "[[W p4 name|Yaritza]]" be entered. The clerk entered it.

[[K p8 name|Desmond Pettiford]], who was himself certified as an adult at 16 and served eleven years, sat in the back row. He now counsels families for a Wilkes-Barre charity and tells anyone who asks. "I'm not ashamed of my name. It was in the paper every week," said [[K p8 name|Pettiford]]. "What people don't see is, one signature decides it. [[D p1 name|Dominic]] gets a number. The other one gets a birthday, and they keep it secret for him."

Among the market's regulars there was less philosophy. A card on the locked door says that [[K p3 name|Stan]] gave credit to three generations.

The other boy's placement is to be reviewed May 14. His file, [[W p2 id|JV-61 of 2015]], appeared on the hallway list with a strip of tape over the name; the tape had come up at one corner, and it said [[W p2 name|BRAN]].
