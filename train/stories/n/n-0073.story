id: n-0073
genre: news
where: US-IN
published: 2009-11-13
title: Cheerleader's accuser? No, says editor: what we got wrong Thursday
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=accused age=17 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: follow-up column; names an uninvolved girl; juvenile co-accused; brother on team; father a council member with same surname as the adult accused, D?

Three things, and I'll take them in the order in which the phone rang.

First, [[K p3 name|Haley Strunk]], 17, who was in the homecoming picture on our front page next to the story headlined "Two held in sexual assault of student," had nothing whatsoever to do with it. It was bad layout. She's a good sport and has been offered a free subscription, which she described as "meh."

Second, [[K p8 name|Rick Dillman]], on the town council, isn't related to [[K p2 name|Garrett Dillman]], 18, who's in jail. The Dillmans of Odon and the Dillmans of Elnora fell out over a bull in 1911.

Third, and worst. We wrote that a second suspect, a boy of 17, is in juvenile detention. Then, in the sports pages, we wrote that [[W p4 name|Casey Burch]] "did not suit up." Anybody with two eyes could put page one beside page eleven, and did.

That's bad enough. But the boy's father, [[W p9 name|Coach Dean Burch]], called to tell me something else. By saying that the injured student "is the daughter of the woman who runs [[W p1 other|the flag corps]]," we had as good as printed her name. He'd had reporters ask him if it was [[W p1 name|Shelby]]. He has known that child since she was in diapers, and he cried, and so did I.

Sheriff [[K p5 name|Lonnie Strunk]] (the uncle of the good sport) and prosecutor [[K p6 name|Anne Merriweather]] haven't asked me to write this.

[[K p7 name|Gordon Pyle]], Editor
