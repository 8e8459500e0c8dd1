id: m-0073
genre: news
where: IN-RJ
published: 2013-07-05
title: Camel cart, tempo collide near Pipli; none serious, camel untraced
person p1: role=victim age=40 protected=no why=adult-victim
person p2: role=victim age=62 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; accident brief

PIPLI KALAN: A camel cart and a milk tempo met head-on at the Luni bridge at 5.15 on Thursday morning with the loss of 340 litres.

[[K p1 name|Bhanwar Lal Jat]] (40), driver of the tempo ([[K p1 vehicle|RJ 19 GA 0136]]), told police that the cart had no lamp. [[K p2 name|Sugna Ram Raika]] (62), of [[K p2 address|the dhani beyond the second tubewell]], who had the cart, replied that the camel had been walking on the bridge since before there was electricity. Both were given first aid. [[K p1 name|Bhanwar Lal]] has a fractured rib.

The camel, a seven-year-old with [[K p2 other|the brand of a trident on the left cheek]], went off toward Bilara trailing a shaft. Head constable [[K p3 name|Moolchand Vishnoi]] ([[K p3 phone|02930-555-010]]) has entered the matter as G.D. No. [[K p2 id|14]], but not as to who's at fault, for which he awaits the camel.

[[K p4 name|Manohar Kanwar]], sarpanch, has asked PWD for a bulb for the third year.
