id: t0067
genre: news
where: US-OH
published: 2022-06-16
title: Bride of three days arrested in groom's own car
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=victim age=63 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: none
note: nothing to protect; a foreign bride, passport, broker's fee, but she's a plain thief; near-miss

By [[K p5 name|Barrett Lunt]]

ZANESVILLE — He paid a broker $6,000 to find him a wife and got, by his reckoning, seventy-one hours of one.

[[K p1 name|Svetlana Irimia]], 36, was arrested on Sunday on Interstate 70 in the Lincoln of [[K p2 name|Clement Rausch]], 63, with his coin collection, his mother's silver and the cake stand. She'd a ticket to Bucharest for that evening, bought in March. Also in her bag were two passports, both her own, and three marriage certificates.

She laughed when detectives asked whether somebody had made her do it. "I am the somebody," Det. [[K p3 name|Ray Pickering]] quoted her. The broker, it turned out, is a web page with her sister's phone on it.

Pastor [[K p4 name|Glenna Howe]], who married them, remembers that the bride corrected her on the vows.

[[K p2 name|Rausch]] has the Lincoln. He would like the cake stand.

