id: k-0080
genre: news
where: CA-NS
published: 2006-02-17
title: Curling: Truro rink steals it in the tenth
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: sport; nothing to protect

Skip [[K p1 name|Heather MacIsaac]] needed one rock to stop and one rock not to. Both obliged.

[[K p1 name|MacIsaac]]'s Truro rink stole two in the tenth end last night to beat defending champion [[K p2 name|Colette Arsenault]] of Sydney 7-6 and win the provincial Scotties at the Halifax Forum.

"I closed my eyes," said lead [[K p3 name|Grace Ogilvie]]. "Don't write that."

The fifth is [[K p4 name|Summer Paul]], 17, from Millbrook, who threw four stones all week, made four and went back to school on Monday with a medal in her pencil case.

The bagpiper, [[K p5 name|Angus Rankin]], played the winners off and then, by request, the icemaker.

The nationals are in London, Ont.

[[K p6 name|Glenn Doucette]]
