id: w0078
genre: comments
where: US-TX
published: 2021-11-04
title: Replies under a Corpus Christi TV station's post
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: the mugshot gallery caption; commenters; a hashtag

📺 KXBY: 11 ARRESTED IN PROSTITUTION STING. [[K p2 name|Gilbert Osuna]], 40, accused of running it, told police "they work for me till I say." See all the mugs: [[W p1 url|kxby.example/mugs/07-garza-yareli-19]]

flourbluff_mami: #7 is a baby omg

[[K p3 alias|TxCoastDad]]: 19 is grown. Play stupid games

flourbluff_mami: read the affidavit dad. He smashed her foot w a car door when she tried to go. He has her SSI card & her ID. "Every girl came in owing and none got out." That's not grown that's caught

[[K p3 alias|TxCoastDad]]: then give her a name, I'd like to donate

refugio_raul: [[W p1 name|Yareli]]. She tumbled w my sister at [[W p1 school|Moody Tigers cheer]]. She's the one [[W p1 body|w the cast up to the knee, pink]]. #[[W p1 alias|FreeYaya]]

sinton_sal: saw her plate at whataburger, [[W p1 vehicle|LTV eight eight something, the Fiesta with lashes on the headlights]]

flourbluff_mami: yall WHY

KXBY moderator: we've taken number 7 down. Write to [[K p4 email|desk@kxby.example]]. [[K p2 name|Osuna]] stays up. [[K p2 id|Booking 2110-5561]], [[K p2 address|of 4222 Gollihar]].
