id: ae0030
genre: news
where: US-SC
published: 2016-02-04
title: Woman says cousin's boyfriend shot through door
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=victim age=51 protected=no why=adult-victim
person p3: role=victim age=4 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: child hit by glass at an address that is hers too; the neighbour's address and name stay

A bullet meant for nobody in particular went through a door, a coat rack and a box of cereal on Saturday, and left a girl of 4 with glass in her foot.

Deputies charged [[K p1 name|Rashad Mims]], 32, of [[K p1 address|58 Longleaf Circle]], with discharging a firearm into a dwelling. Warrant [[K p1 id|2016A4610200077]].

He'd been arguing in the road with [[K p2 name|Tyrone Gadsden]], 51, over the price of a car, [[K p2 name|Gadsden]] said: "He sold me a Mercury that didn't have a motor in it." [[K p2 name|Gadsden]] lives at [[K p2 address|211 Savannah Church Road]] and drives a forklift for [[K p2 employer|Palmetto Pallet]].

The house that was hit is [[W p3 address|the one with the blue shutters next to his]]. "[[W p3 name|Zuri]] wasn't but two steps from it," said her aunt, [[W p5 name|Keisha Drayton]]. Lt. [[K p4 name|Gus Pappas]] found the slug in the Cheerios.
