id: b-0064
genre: alert
where: AU-NT
published: 2008-08-08
title: Police media release: Missing girl located — [[W p1 place|Redgum Bore]]
person p1: role=missing,victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: resolved alert where a charge of a sexual nature follows: the release thanks for the appeal and repeats her; Aboriginal community is a small place

Police wish to thank members of the public for their help in locating a missing 11-year-old at about 3am today on the Tanami Road, 140 kilometres from where she was last seen.

She was found by Aboriginal Community Police Officer [[K p3 name|Basil Jakamarra]], who tracked a vehicle with a bald tyre. She's with her family and has been seen by the clinic.

A 37-year-old, [[K p2 name|Wayne Thomas Glossop]], a contractor of no fixed address, has been charged with abduction and with an indecent dealing offence. He was remanded in Alice Springs.

Det Sen Sgt [[K p4 name|Vanessa Carmody]] said that no more details would be given out.

EARLIER RELEASE (7 Aug, 9.15pm): Concerns are held for [[W p1 name|Tarna Napurrula]], 11, from [[W p1 address|Redgum Bore outstation]]. She is thin build with [[W p1 body|a gap in her front teeth]] and has a blue football jumper, number [[W p1 other|6]]. [[W p1 name|Tarna]] was last seen near the store.
