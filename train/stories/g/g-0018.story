id: g-0018
genre: alert
where: US-NM
published: 2019-06-16
title: CANCELLED — NM AMBER ALERT — [[W p1 name|Elías Ray Montoya]], 4
person p1: role=victim age=4 protected=yes why=minor-victim
person p2: role=accused,relative age=27 protected=decide why=identifies-protected
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: none
note: the alert is over and the child is now a victim of custodial interference; the father's naming tells who; the finder stays

New Mexico State Police advise that the AMBER Alert issued at 2205 on Friday June 14 is CANCELLED. [[W p1 name|Elías]] has been located SAFE.

He was found Saturday at approx. 0640 asleep in the back of a [[D p2 vehicle|white 2007 Silverado, NM 448-TRW]], parked at a cattle guard south of Corona. A ranch hand, [[K p5 name|Pablo Sisneros]], recognised the truck from the alert, took the keys out through the window and phoned.

[[D p2 name|Daniel Ray Montoya]], 27, [[D p2 relation|the child's father]], was arrested without incident. He's charged with custodial interference and child abuse (no injury) and is lodged in Torrance County, no. [[D p2 id|TC-19-0882]].

The child was examined in Albuquerque and returned to [[W p1 relation|his mother]], [[W p3 name|Brianna Lucero]], of [[W p1 address|Calle Cedro in Belen]]. He wanted his dinosaur boots; they were in the truck.

Please DELETE and do not share earlier posts with his picture ([[W p1 photo|AMBER_elias_montoya_bluehat.jpg]]) or the link [[W p1 url|nmsp.example/amber/elias-ray-montoya]]. He has a right to be four.

Lt. [[K p4 name|Arturo Benally]], 505-555-0175
