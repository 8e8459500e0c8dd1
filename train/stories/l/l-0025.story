id: l-0025
genre: roster
where: US-MO
published: 2011-07-19
title: 24-HOUR HOLD SHEET / CITY WORKHOUSE ANNEX / JULY 18-19
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim,accused age=19 protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=accused age=34 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=62 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
note: hold sheet with terse comments; 17 was adult age in Missouri; the roommate of 19 has a branded neck and a quota; the alderman's driver is the buyer

Watch Cmdr: Capt. [[K p5 name|Ozella Freeman]]    Typed by: [[K p6 name|Pvt. Krebs]]

Hold 1  [[K p7 name|Simms, Otis]]  62  Trespass (bus depot).  "Regular." Fed. Rel. 0700.

Hold 2  [[W p1 name|Vasquez, Marisol (nmn)]]  17  Prost / Loitering.  CN [[W p1 id|11-036417]]  OLN none.  Adult by statute.  Arr. in vehicle of Hold 4 at Cass & 14th.  Says she is "on a date for daddy" & he'll be there w/ bail, nobody came.  Prior: runaway x 6, St. Charles Co.  Property: 1 earring, $0, phone (locked), [[W p1 other|a retainer in a pink case]].

Hold 3  [[W p2 name|Toomey, Ashleigh R.]]  19  Prost / Fail to obey.  CN [[W p2 id|11-036418]].  [[W p2 body|"PROP. OF KING" in green across neck]].  Nurse: ribs, old & new.  States has to make $700 before she is let to sleep & that she'll "get the extension cord" for this.  Did not want to make any report.  Refused phone.  Addr. given: [[W p2 address|4415 Enright, 3rd fl. rear]].

Hold 4  [[K p3 name|Barrow, Clarence T.]]  40  Patronizing.  City employee, drives for an alderman.  Car is the alderman's.  Rel. on summons 0120 per phone call.

Hold 5  [[K p4 name|Lathan, King D.]]  34  Traffic warrants only.  Came to window 0300 asking for 2 & 3 by first name w/ cash.  Rel. 0345 after paying own fines.

Notes for day watch: Hold 2 crying, moved to be w/ [[W p2 name|Toomey]].  Court 0900 for both; City Counselor is asking 30 days, "clean up the corner."  Capt. [[K p5 name|Freeman]] notified re alderman's car.
