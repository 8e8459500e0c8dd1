id: aa0030
genre: blotter
where: US-LA
published: 2007-11-16
title: Parish Briefs
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused age=60 protected=decide why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
note: grandfather accused with surname; relation unmarked; D

[[K p3 name|Ty Guidry]], 22, Cut Off: simple battery at a cochon de lait.

[[K p4 name|Shondrell Batiste]], 35, Houma: issuing worthless checks, $212 for a tire.

[[D p2 name|Alcide J. Fruge]], 60, Larose: molestation of a juvenile, La. R.S. 14:81.2. Bond $150,000. The child, 7, is his granddaughter and told a lunch lady at [[W p1 school|Holy Rosary]] that he hurt her in a way no child should be. Deputies didn't name her, but a neighbor on scene kept calling "[[W p1 name|Ti-Belle]], come by me."

Speed trap, La. 1. Go slow or go around.
— Lafourche S.O., Lt. [[K p5 name|Dwight Falgout]]
