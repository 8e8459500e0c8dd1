id: ag0021
genre: school
where: US-MN
published: 2016-06-20
title: Notes from Camp Loon Call - Session Two
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=11 protected=no why=minor-not-in-crime
person p3: role=author age=20 protected=no why=author
screen: none
note: camp newsletter, children named, no crime

Boozhoo, families!

Two nights of thunder and not one homesick phone call. Wren cabin won the Golden Paddle, thanks to [[K p1 name|Summer Lussier]] (12!) who steered the war canoe left-handed with a splinter in the other. [[K p2 name|Mateo Quiroz]], 11, ate nine pancakes. His mother has been told.

Games in sleeping bags were held in the mess hall on account of the rain: caterpillar race won by Heron cabin, lower bunks vs. upper bunks a tie.

Lost: one retainer, blue. Please claim.

Your counselor till August,
[[K p3 name|Tyler Beaulieu]], age 20 and sunburnt
