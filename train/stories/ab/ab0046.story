id: ab0046
genre: news
where: US-KS
published: 2009-04-03
title: Courthouse Notes
person p1: role=accused age=26 protected=no why=adult-accused
person p2: role=convicted age=61 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=author age=- protected=no why=author
note: nothing to protect; court briefs

The week before Judge [[K p3 name|Rex Ensminger]] was mostly wheat and whiskey.

[[K p1 name|Jesse Dale Pfannenstiel]], 26, waived preliminary hearing on a charge of burglary. He is accused of taking an air compressor from the shop of [[K p4 name|Orval Unruh]], then bringing it back for repair. Trial is set for June 8, case [[K p1 id|09CR44]].

[[K p2 name|Lincoln Truesdell]], 61, was placed on a year's probation for forging his late brother's name on a grain check. "It was half mine," he told the judge. Restitution, $3,816. "The other half," the judge said.

A jury was called for Thursday and sent home with parking money when the parties settled over a strip of alfalfa.

Divorces granted: two. Marriage licenses: three, so we are ahead.

-- [[K p5 name|Twila Regier]]
