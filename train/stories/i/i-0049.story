id: i-0049
genre: blotter
where: PH
published: 2008-11-20
title: Barangay Mabolo, Cebu City — blotter book, week 47
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
screen: none
note: terse entries, adults only; a dog, a debt, a videoke machine; nothing to protect

11/16, 11:40 PM. Complainant [[K p2 name|Felicitas Ybañez]] vs. [[K p1 name|Rodrigo "Dodong" Cabahug]]. Videoke. "My Way" sung six (6) times after curfew. Resp. promised to retire the song. Settled.

11/17, 7:15 AM. [[K p3 name|Ma. Theresa Lim]] borrowed P4,500 from [[K p5 name|Alma Suico]], July, says she paid in lumpia. [[K p5 name|Suico]] says lumpia was a gift. For mediation 11/21.

11/18. No entry. Fiesta.

11/19, 2:00 AM. [[K p1 name|Cabahug]] again. Different song.

11/20, 3:30 PM. Brown dog bit bicycle of Kgd. [[K p4 name|Nestor Opura]]. Owner of dog unknown, dog known.

Prepared by: [[K p4 name|N. Opura]], duty kagawad
