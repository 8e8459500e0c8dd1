id: l-0042
genre: press-release
where: US-TN
published: 2011-05-27
title: TBI, Metro partner in "Operation Someone Else's Daughter"... 31 charged
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=accused age=52 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p5: none
note: release with a name list; the 17-year-old appears in the alphabetic list like the others; paragraph only says 'one suspect, 17'

NASHVILLE — [[K p7 name|Director Mark Gwaltney]] announced today the results of a three-day operation aimed at reducing the demand for prostitution, and, where necessary, its supply.

Undercover personnel answered 64 advertisements. Twelve women appeared. Each was offered services by a partner agency; nine accepted, two declined and one suspect, 17, "told us to go to hell and asked for a cigarette," said Sgt. [[K p4 name|Nita Ballard]]. She was driven to the location by a male who waited, motor on. He had six prepaid cards in her name and said that he "manages" her. Because she'd been arrested twice before, and lied about her age both times, she has been charged.

Nineteen men were charged with patronizing. One is a serving Army captain, one a youth-league umpire.

CHARGED (alphabetical):
[[K p2 name|Capt. Neil Arbogast]], 33, Clarksville, patronizing.
[[K p3 name|Omar Dandridge]], 45, Antioch, promoting prostitution.
[[W p1 name|Fitts, Jayla Corrine]], no age listed, prostitution near a school. Complaint [[W p1 id|SCE 11-0047316]]. Last known address [[W p1 address|Mercury Courts, apt. 33]].
[[K p6 name|Mark Hollis]], 52, umpire, Hendersonville, patronizing.
[[K p5 name|Stephanie Voss]], 28, Madison, prostitution. Declined services: [[K p5 name|Voss]] advised agents that she works for herself and has "a 401(k), which is more than you."
(26 others; see PDF.)

Anyone who recognizes [[K p3 name|Dandridge]], who goes by [[K p3 alias|"Coach O,"]] is asked to call 615-555-0138.
