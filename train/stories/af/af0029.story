id: af0029
genre: press-release
where: GB-ENG
published: 2021-07-22
title: Two jailed for county-wide sexual exploitation network
person p1: role=victim age=25 protected=yes why=trafficking-victim
person p2: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=convicted age=38 protected=no why=adult-convicted
person p4: role=convicted age=35 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
note: force press release keeps names back; a file name and a hashtag do not

Detectives from Leicestershire Police have welcomed sentences totalling 21 years.

[[K p3 name|Adrian Covaci]], 38, and [[K p4 name|Simona Covaci]], 35, of Narborough Road, Leicester, brought women from Bacau on the promise of packing work. On arrival they were informed that there was no packing and that the fare, now £4,000, could be worked off "in a month if you smile." They were advertised at six addresses, moved at night so as not to learn the streets, and beaten if a client asked for his money back.

DC [[K p5 name|Rupinder Johal]] said: "One of these women had the courage to pass a note in a takeaway tin. Everything came from that."

The women, aged 25 and 22 at the time, have lifelong anonymity.

Notes to editors:
Custody images: covaci_a.jpg, covaci_s.jpg
Body-worn still (faces blurred): [[W p1 photo|Ileana_Mocanu_doorway.jpg]]
Use [[W p2 url|#JusticeForRaluca]], our partner charity's campaign tag.
