id: j-0045
genre: blotter
where: US-ME
published: 2016-12-15
title: Police beat, Boothbay
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect

A McKown Street caller heard screaming at 2 a.m. It was a fox.

[[K p1 name|Winnie Farnham]] turned in a wallet with $312 and a photo of a boat. The owner, [[K p3 name|Capt. Ezekiel Poore]], wanted to know what was wrong with the boat that nobody mentioned it.

Summonsed: [[K p2 name|Joshua Brewer]], 28, Edgecomb, 61 in a 35. He told the officer that he'd left the oven on. He had. Engine 2 attended.

Lost: one mitten, red.
