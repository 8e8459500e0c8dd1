id: ac0030
genre: news
where: US-SC
published: 2004-09-26
title: A dance at the armory
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=yes why=minor-witness
person p5: role=author age=- protected=no why=author
note: narrative of a stabbing; corsage and clarinet; adult-charged 17; witness named by DJ's dedication

The last song was for a girl called [[W p4 name|Neecie]]. The DJ has told everyone so; he looks at the clock in his booth as he says it; eleven fifty-one.

It was homecoming and they had hung crepe from the rafters of the Florence armory till you could hardly see the tank. Someone's punch had been gotten at. There'd been words by the coats about a borrowed cummerbund.

The boy who was cut is [[W p2 other|first-chair clarinet]] and was wearing a white dinner jacket that had been his grandfather's. He sat down on the tank tread as if he'd been asked to wait. "He said, don't let it get on the jacket," the girl told investigators. She'd given him her wrap, and held it on his side with both her hands through the whole of the last song and until the ambulance, and she has since told them whose hand she saw. She's fifteen.

[[D p1 name|Terrell Gaskins]], 17, has been charged as an adult with assault and battery with intent to kill. Bond was denied. Solicitor [[K p3 name|Hugh Ravenel]] said there was no question of family court.

[[W p2 name|Josiah Bellamy]], sixteen, is home. They were able to save the jacket.

In the yearbook office they're arguing about whether there ought to be a page. [[W p4 name|Shenice Ford]], who keeps the layouts, is against it. She'd run the photograph of the crepe paper, she says, taken that afternoon, before anybody came.

[[K p5 name|Lucas Pettigru]]
