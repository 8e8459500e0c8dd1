id: q-0020
genre: news
where: US-MI
published: 2010-05-06
title: Flint bus driver fondled rider, 17, police say
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: caption outs the girl; the route and stop

A city bus driver was placed on leave after police arrested him on a charge that he fondled a teenage passenger at the end of the line.

[[K p2 name|Leonard Gaines]], 49, let the last other rider off, turned out the lights and sat down next to the girl, [[K p3 name|Sgt. Monica Balfour]] said. The 17-year-old takes the bus home every night from [[W p1 employer|the Beecher Burger Palace]], where she works after school.

Transit spokesman [[K p4 name|Ron Wheelock]] said buses have cameras and the tape was handed over.

[[K p2 name|Gaines]] posted bond.

PHOTO: [[W p1 photo|Shanice Mobley, who says a driver attacked her, waits Wednesday with her mother at the stop.]]
