id: q-0025
genre: news
where: US-FL
published: 2012-12-01
title: Deputy fired, jailed in traffic-stop assault
person p1: role=victim age=32 protected=yes why=sexual-offence-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: accused is official; victim with vehicle

A Polk County deputy was fired and jailed Friday after investigators concluded he forced a driver to perform a sex act to avoid arrest.

[[W p1 name|Yesenia Maldonado]], 32, of [[W p1 address|860 Tangelo Drive]], Lakeland, was pulled over Nov. 22 in [[W p1 vehicle|a white Altima with a Bolts decal]]. Deputy [[K p2 name|Kyle Ransdell]], 36, found that her license was suspended and drove her to an orange grove, the arrest report says.

[[W p1 name|Maldonado]] kept a napkin. "That napkin is why he's wearing stripes," Sheriff [[K p3 name|Gordon Mabry]] said.

The union's lawyer, [[K p4 name|Trent Osgood]], said [[K p2 name|Ransdell]] deserves due process.
