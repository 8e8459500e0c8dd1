id: a-0132
genre: roster
where: US-GA
published: 2023-04-17
title: City of Tifton Mills Municipal Court, Dispositions, week of April 10
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
screen: none
note: table; nothing to protect

Hon. [[K p5 name|Beulah Crisp]] presiding

[[K p1 name|Akins, Jarvis]] ........ speeding 71/45 ........ guilty ........ $318
[[K p2 name|Dao, Kevin T.]] ........ chickens ........ guilty ........ $50 and chickens
[[K p3 name|Ogletree, Pam]] ........ disorderly ........ FTA, bench warrant
[[K p4 name|Vasquez, Iris]] ........ expired tag ........ nolo ........ $25
[[K p4 name|Vasquez, Iris]] ........ contempt (phone; ringtone) ........ apologized

Next session April 24. Turn it off.
