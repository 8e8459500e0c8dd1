id: s-0020
genre: press-release
where: US-NY
published: 2014-04-29
title: Six Indicted in Nail Salon Scheme
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim,accused age=28 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
screen p2: labor-trafficking misidentified=yes
note: victim swept up for unlicensed work

Attorney [[K p3 name|Renata Feinberg-Cole]] announced the indictment of [[K p1 name|Hye-jin Baek]], 47, of [[K p1 address|14 Bellwether Drive, Syosset]], and others. Workers owed a $20,000 "training debt", had their passports locked up and were told that relatives in Yanji would answer for it. Also charged, with unlicensed practice: [[W p2 name|Chunhua Piao]], 28, manicurist, of [[W p2 address|the salon's basement at 206 Jericho Turnpike]]. Dkt. [[W p2 id|2014NA011552]].
