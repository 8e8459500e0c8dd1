id: a-0079
genre: news
where: US-ID
published: 2017-11-15
title: Ex-husband arrested after standoff in Teton Glen
person p1: role=accused age=44 protected=decide why=identifies-protected
person p2: role=victim age=41 protected=yes why=domestic-violence-victim
person p3: role=victim age=12 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: DV with a child taken hostage; naming the mother would name him; the shelter's street

TETON GLEN — A standoff that emptied six houses on [[W p2 address|Lodgepole Lane]] ended peacefully about 3 a.m. Tuesday when a man came out with his hands up and his [[D p1 relation|son]] beside him.

[[D p1 name|Dean Alan Frasure]], 44, was booked on charges of felony domestic battery, second-degree kidnapping and violation of a no-contact order.

Officers had been called at 7:15 p.m. by his ex-wife. [[W p2 name|Stacy Frasure]], 41, got away through a window; the boy, 12, did not. For seven hours Deputy [[K p4 name|Mateo Gil]] talked with the pair through the dryer vent, mainly about steelhead.

"[[W p3 name|Levi]] did most of the negotiating," [[K p4 name|Gil]] said. "I just agreed with him."

Neighbor [[K p5 name|Cheryl Anne Motts]] said that the mother and boy had been back only two weeks, from [[W p2 place|the women's place by the hospital in Driggs Corner]].
