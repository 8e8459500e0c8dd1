id: i-0005
genre: news
where: IN
published: 2016-03-29
title: Hi-fi racket busted at Koramangala spa, 7 'call girls' in net
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim,accused age=23 protected=yes why=trafficking-victim
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
screen p5: sex-trafficking-adult misidentified=yes
note: tabloid writes of the rescued as offenders; names with house towns in a "list of the caught"; one is 17 by her Aadhaar, one held by debt and locked doors

By [[K p6 name|Girish Hegde]]

BENGALURU: Behind tinted glass, jasmine candles and a price list in dollars, a flesh trade was flourishing right under the nose of the tech crowd. No more!

In a filmy-style operation CCB sleuths sent a decoy with marked notes to [[D p2 employer|Lotus Petal Wellness]] on Sunday evening. As soon as he gave a missed call the team led by ACP [[K p4 name|N. Chandrashekar Gowda]] pounced, and out tumbled seven girls, three customers and one red-faced manager.

Manager [[K p2 name|Jignesh Solanki]] (34) is behind bars. Owner [[K p3 name|Tabassum Bano]], said to be in Dubai, is wanted. The customers, all techies, were let off with a warning for the sake of their families.

Caught in the net were [[W p1 name|Lalrinpuii]] alias [[W p1 alias|Sweety]], who told cops she is 21 but whose Aadhaar card ([[W p1 id|5550 0112 0173]]) gives a [[W p1 birthdate|16.01.1999]] birth; [[W p5 name|Sonali Pradhan]] (23) of [[W p5 place|Munsong Busty]], and five others. All seven were booked under the Immoral Traffic (Prevention) Act, and have been kept at [[W p1 place|the State Home for Women, Hosur Road]].

"We'll see who's a victim later," an officer quipped. "First we count."

But a look at the ledger the sleuths seized tells a sadder tale. Against each girl's name runs a column of "advance". [[W p5 name|Pradhan]] was shown as owing Rs 1,85,000, rising each month by her food, her fines and the rent of a room which, she told the magistrate, was bolted from outside between 3 am and noon. [[W p1 name|Sweety]]'s page says only: train fare, dress, doctor.

Neighbours were shocked. "We thought it was foot massage only," said one.
