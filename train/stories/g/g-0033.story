id: g-0033
genre: roster
where: US-TX
published: 2009-07-14
title: JUVENILE DETENTION HEARINGS — NOT FOR PUBLIC POSTING — Tues 14 July
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=12 protected=yes why=juvenile-accused
person p3: role=accused,victim age=16 protected=yes why=trafficking-victim
person p4: role=accused age=15 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=relative age=- protected=yes why=identifies-protected
screen p3: sex-trafficking-minor misidentified=yes
screen p2: none
note: taped to a door by mistake; initials used by the court stay until the remarks give the name; surname also is a day's word (May)

Referee: [[K p5 name|Hon. Obadiah Prewitt]]   Rm 3B

8:30   [[D p1 id|JV-09-0611]]   [[K p1 initials|D.G.]] (14)   Criminal mischief >$1,500 (school bus)
   Mother req. release to uncle in Eagle Pass. Shot put camp 7/20. PD says [[W p1 name|Damian]] will apologise in writing and by washing

8:45   [[D p2 id|JV-09-0615]]   [[K p2 initials|A.N.]] (12)   Theft, one (1) parrot
   [[W p2 name|Anh Ngo]]'s father [[W p7 name|Ngo Van Tai]] present, brought the parrot. Vietnamese interp. Recommend dismiss

9:15   [[D p3 id|JV-09-0618]]   [[K p3 initials|C.M.]] (16)   Prostitution; evading
   Placed in B pod, keep from window. States boyfriend [[K p6 name|Isidro "Chilo" Reséndez]] (34, in county) sets the prices; she "can't remember" how many. He bought the phone she's charged with smashing. DA will not dismiss: "needs a consequence." [[W p3 name|May, Crystal L.]] on old card; use [[W p3 name|Crystal Lynn May]] for transport. [[K p6 name|Reséndez]]'s [[W p3 body|nickname on collarbone]]. No visit from "cousin"

9:40   [[D p4 id|JV-09-0620]]   [[K p4 initials|J.B.]] (15)   Unauth. use of vehicle (combine)
   Drove 11 mi. at 9 mph. [[W p4 school|Three Rivers Bend JH]] ag teacher will vouch

Whoever hung May's hearing list outside, July's too: STOP. — clerk
