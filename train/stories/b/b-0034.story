id: b-0034
genre: news
where: AU-SA
published: 2010-08-26
title: Pair escape jail over wheelie-bin grand prix
person p1: role=convicted age=24 protected=no why=adult-convicted
person p2: role=convicted age=22 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-victim
screen: none
note: nothing to protect; two adults, a minor property offence, one is named April, in August

Two mates who tied wheelie bins to a ride-on mower and raced them down the main street of Port Wallaroo Flat avoided jail on Wednesday, but not their mothers.

[[K p1 name|April Sorenson]], 24, and [[K p2 name|Nathaniel Pham]], 22, pleaded guilty to property damage and driving an unregistered vehicle on April 4. Magistrate [[K p3 name|Roslyn Duguid]] placed each of them on a $500 bond.

Police prosecutor Sgt [[K p4 name|Con Tsakalidis]] said the pair had taken eleven bins. The bin of Mrs [[K p5 name|Edna Crouch]], 88, ended up on the war memorial.

"She should have had hers in by nine," [[K p1 name|Sorenson]] told the court.

[[K p2 name|Pham]] has apologised in person to Mrs [[K p5 name|Crouch]], who gave him a lemon slice.
