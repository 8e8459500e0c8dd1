id: t0075
genre: news
where: US-IN
published: 2013-08-15
title: 'Ringleader' of shoplifting crew, 12, sent to aunt
person p1: role=accused,victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: a neighbour "hires" kids with threats; called ringleader by store chain; library and aunt single out

GARY — The store chain's press office called him the ringleader, which made his judge take off her glasses.

He's 12. With two smaller boys he carried out $3,100 worth of power tools in May and June. On Friday Magistrate [[K p3 name|Thelma Kincaid]] found the petition true and then, having heard why, wished aloud that she hadn't.

[[K p2 name|Roosevelt Stubbs]], 29, who lived over the boys, drove them and named the tool. When they first brought nothing he cut the cord on one boy's bicycle brakes; the second time he held the twelve-year-old's hand on a stove ring, "just on low." From then they brought what he liked. He gave them each a dollar. He's in jail.

Probation officer [[K p4 name|Javier Montoya]] asked that the child live with an aunt in Valparaiso. She's [[W p5 name|Lucille Dandy]], who [[W p5 employer|drives the bookmobile there]].

"[[W p1 name|Little Marcus]] can be my page," she said. "[[W p1 name|Marcus]] can shelve as high as he can reach."

