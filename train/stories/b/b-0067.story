id: b-0067
genre: blotter
where: GB-ENG
published: 2007-05-11
title: POLICE FILE — Upper Wendle and villages
person p1: role=accused age=23 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-victim
person p4: role=victim age=14 protected=yes why=sexual-offence-victim
screen: none
note: village police column; one entry on an indecent exposure to a schoolgirl names her by paper round; adult theft stays

COMPILED BY PC [[K p2 name|NIGEL AYLING]]

▪ THEFT, Pound Lane, between 1 and 3 May. Two garden gnomes (one fishing, one not) from the front garden of Mrs [[K p3 name|Peggy Lathom]].

▪ INDECENT EXPOSURE, bridleway behind the church, 6.40am on Thursday. The victim is a girl aged 14 who was on [[W p4 other|her paper round, the Saturday-and-weekday Church End one]]. Offender: white, 50s, beige anorak, Labrador. [[W p4 name|Hattie]] did exactly the right thing: she looked at the dog and can describe it in every detail.

▪ CRIMINAL DAMAGE at the cricket pavilion. [[K p1 name|Jack Rumbold]], 23, of the Red Lion, has been cautioned. He was batting.

▪ SUSPICIOUS VEHICLE, Hollow Way. It was the curate.

▪ GNOMES: the one that isn't fishing has been seen on eBay. Mrs [[K p3 name|Lathom]] is bidding on it.
