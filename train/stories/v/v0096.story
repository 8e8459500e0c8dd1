id: v0096
genre: press-release
where: US-NV
published: 2008-02-13
title: Metro "Stop the Johns" detail, January totals; one male juvenile recovered
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=64 protected=no why=adult-accused
screen: sex-trafficking-minor
note: a boy; recovered person's event number, hotel valet uniform, Navajo name, brother; officer named Summer

Event [[D p1 id|080119-0744]]

Detail personnel under Sgt. [[K p3 name|Summer Paxton]] made 44 arrests during January.

On the 19th, officers went to an hourly hotel on Fremont at the request of a night porter who'd heard someone counting out loud. In the room were [[K p5 name|Roland Eickhoff]], 64, a conventioneer from Moline, and a male, 17, in [[W p1 other|the red jacket of the valets at the Sultan's Palace]]. [[K p5 name|Eickhoff]] said that he had an arrangement. The arrangement was with [[K p2 name|Gilbert Sosa]], 38, found in the stairwell with the $300. [[K p2 name|Sosa]] had let the teen sleep in his car since Thanksgiving.

The juvenile, from the Chinle area, asked if he might finish counting. It was how he got through it, he told Officer [[K p4 name|Tadhg Brannigan]]. He was at 611.

[[K p2 name|Sosa]]: pandering of a child, living from earnings. [[K p5 name|Eickhoff]]: soliciting a minor.

Follow-up: [[W p1 name|BEGAY, Shawn Lee]] to be interviewed 2/15 at [[W p1 place|Westcare, rm 8]]. (REMOVE THIS LINE FOR RELEASE)
