id: w0021
genre: news
where: US-KY
published: 2018-09-14
title: Mother traded daughter for pills, Letcher grand jury says
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=accused,relative age=34 protected=decide why=identifies-protected
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: mother accused (D), unrelated buyer K, school guidance, 4-H calf

WHITESBURG — A Letcher County grand jury on Wednesday returned indictments against a mother of two and a retired coal-truck driver, in what Commonwealth's Attorney [[K p4 name|Merle Stidham]] called the saddest file of his career.

[[D p2 name|Crystal Dawn Hensley]], 34, let [[K p3 name|Orville Sexton]], 57, have time alone with the daughter, 11, in return for Lortabs, the indictment ([[K p3 id|18-CR-00131]]; the mother's is [[D p2 id|18-CR-00132]]) says. There were at least four such visits, at [[K p3 name|Sexton]]'s house at [[K p3 address|the mouth of Bull Creek]].

It came to light when a counselor at [[W p1 school|Kingdom Come Consolidated]] asked why the girl had [[W p1 other|sold her grand champion 4-H calf, Biscuit, for bus money]].

The girl is with her father's people on [[W p1 address|Smoot Creek, above the slide]].

"Don't put that child in the paper," said Trooper [[K p5 name|Jody Amburgey]]. He had himself, in the citation that the clerk handed to reporters, written "[[W p1 name|HENSLEY, LEEANNE]] ([[W p1 birthdate|3-22-07]])" in the box for the victim, and in the narrative "[[W p1 name|Lee Ann]]".

[[D p2 name|Hensley]] is lodged at the regional jail. [[K p3 name|Sexton]] posted $50,000 in cash and drove himself home in [[K p3 vehicle|a Mack with his name on the door]].
